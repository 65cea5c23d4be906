/// Reminders: when a person wants one, when the next is due, and why none comes on a day.
package app.asked.core.remind;
