/// Pictures of tables, drawn by the server: a table becomes marks, and one template writes them. Shapes differ as well
/// as colours; nothing is drawn that the table beside it does not hold.
@NullMarked
package app.asked.server.insight.chart;

import org.jspecify.annotations.NullMarked;
