/// Gives stories to a few or to everybody: another copy, in the open, of what a person chose. Their site, its name, and
/// the secret address for a few.
@NullMarked
package app.asked.server.story.publish;

import org.jspecify.annotations.NullMarked;
