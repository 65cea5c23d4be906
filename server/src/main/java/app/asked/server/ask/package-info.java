/// Asks: going out, coming back, and writing it down. Start at `Asks`, through which other features see them, and
/// `AskWrites`, through which pages and API change them.
@NullMarked
package app.asked.server.ask;

import org.jspecify.annotations.NullMarked;
