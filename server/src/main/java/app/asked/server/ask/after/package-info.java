/// After an ask: writing down how it ended, and what is said then. Start at `LogPages`.
@NullMarked
package app.asked.server.ask.after;

import org.jspecify.annotations.NullMarked;
