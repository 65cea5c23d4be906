/// Reminders, off until a person asks for them: when, and where they come (docs/adr/0027).
@NullMarked
package app.asked.server.remind;

import org.jspecify.annotations.NullMarked;
