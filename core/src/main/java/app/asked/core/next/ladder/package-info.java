/// Chooses step by step, without learning: the plain way that `planner` is measured against.
package app.asked.core.next.ladder;
