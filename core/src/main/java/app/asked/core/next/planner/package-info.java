/// Chooses by what was learned about this person. Start at `Planner`.
package app.asked.core.next.planner;
