/// What the current day is told by: its greeting, and the one thing that is due.
package app.asked.core.journey.today;
