/// What is next: the values that a choice of challenges is made from and what comes out, a `Next` with its reasons.
/// `planner` chooses; `ladder` is the plain way, against which it is measured. The same `ChoiceFacts`, day and `Wish`
/// give the same `Next`, whatever the order in which the facts come.
package app.asked.core.next;
