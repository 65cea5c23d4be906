/// Choosing a journey, pausing it, ending it early, and reading those that were.
@NullMarked
package app.asked.server.journey.steering;

import org.jspecify.annotations.NullMarked;
