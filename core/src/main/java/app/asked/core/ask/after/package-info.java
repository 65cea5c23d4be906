/// What an ask leads to afterwards: how the answer compares with the guess, what is said once it is logged, and the
/// check-ins that come due.
package app.asked.core.ask.after;
