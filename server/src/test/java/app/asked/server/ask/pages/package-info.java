/// The pages around one ask, walked over HTTP.
@NullMarked
package app.asked.server.ask.pages;

import org.jspecify.annotations.NullMarked;
