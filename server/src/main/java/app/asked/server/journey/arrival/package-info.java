/// Arriving: before you start, the ground rules, and `/my-rules`, where own rules and avoided things stay at hand.
@NullMarked
package app.asked.server.journey.arrival;

import org.jspecify.annotations.NullMarked;
