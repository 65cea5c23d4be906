/// What is new since a person was here last, told once. Start with [News].
@NullMarked
package app.asked.server.news;

import org.jspecify.annotations.NullMarked;
