/// Sends reminders: once each, at their time, and to nowhere but the open internet or where the host allows it.
@NullMarked
package app.asked.server.remind.send;

import org.jspecify.annotations.NullMarked;
