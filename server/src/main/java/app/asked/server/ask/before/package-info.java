/// Before an ask: the guess, and going. Start at `ForecastPages`.
@NullMarked
package app.asked.server.ask.before;

import org.jspecify.annotations.NullMarked;
