/// Reminders pushed to a browser, which opens what nobody on the way can read (RFC 8030, 8291, 8292).
@NullMarked
package app.asked.server.remind.push;

import org.jspecify.annotations.NullMarked;
