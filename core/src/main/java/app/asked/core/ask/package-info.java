/// Asks: one request to one other person each, with what was expected, what came, and what it left behind.
/// Start at `WholeAsk`.
package app.asked.core.ask;
