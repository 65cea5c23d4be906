/// Reminders posted to a topic of an ntfy server, by its address.
@NullMarked
package app.asked.server.remind.ntfy;

import org.jspecify.annotations.NullMarked;
