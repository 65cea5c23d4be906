/// Reminders as a calendar that another program subscribes to, at a secret address.
@NullMarked
package app.asked.server.remind.calendar;

import org.jspecify.annotations.NullMarked;
