/// Journeys: a set period with a pace and ground rules, its weeks, pauses and rests, and what a week taught.
package app.asked.core.journey;
