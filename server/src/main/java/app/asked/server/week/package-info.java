/// Looking back: a journey by its weeks, the week's end with its takeaway, all asks in order, the journey's end, and
/// what was gathered so far. Start at `LookBack`, which reads a journey with all that its weeks are told from.
@NullMarked
package app.asked.server.week;

import org.jspecify.annotations.NullMarked;
