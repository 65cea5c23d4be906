/// Journeys: a set period with a pace and ground rules, its pauses and rests, and the calendar that tells its weeks.
package app.asked.core.journey;
