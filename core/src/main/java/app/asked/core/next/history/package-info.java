/// What happened so far, in order: asks, answers and ratings as events, and what they say of strain and footing.
package app.asked.core.next.history;
