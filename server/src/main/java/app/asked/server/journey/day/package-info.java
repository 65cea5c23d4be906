/// What belongs to a single day: a rest, and its energy.
@NullMarked
package app.asked.server.journey.day;

import org.jspecify.annotations.NullMarked;
