/// What is next: the challenges offered now, each with its reasons. `Planner` chooses from `Facts` and a `Wish`; start
/// there. `Ladder` is the plain way, against which it is measured. The same facts, day and wish give the same `Next`,
/// whatever the order in which the facts come.
package app.asked.core.next;
