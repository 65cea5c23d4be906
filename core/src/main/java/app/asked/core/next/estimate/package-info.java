/// Estimates, each updated by one event at a time: fear, the chance of a no, the edge, fatigue; and their `Tuning`.
package app.asked.core.next.estimate;
