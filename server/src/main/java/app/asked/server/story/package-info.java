/// Stories: what a person may hand on, written here and private until they give it to somebody.
@NullMarked
package app.asked.server.story;

import org.jspecify.annotations.NullMarked;
