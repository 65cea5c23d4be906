/// Before a story leaves: whose names are in it, what a stranger would read, and the ways to give it.
@NullMarked
package app.asked.server.story.share;

import org.jspecify.annotations.NullMarked;
