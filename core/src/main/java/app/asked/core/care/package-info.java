/// Care: when an answer was too much, when words sound heavy, and what the pages of care hold.
///
/// Start at [HeavyWords], [Distress] and [CarePage]. Nothing here keeps, counts or reports anything.
package app.asked.core.care;
