/// Nonsense, by the hundred thousand: requests as no page and no program of ours sends them.
///
/// Start at [app.asked.server.fuzz.FuzzTest]. What is made is random and yet the same each time: see
/// [app.asked.server.fuzz.Dice].
@NullMarked
package app.asked.server.fuzz;

import org.jspecify.annotations.NullMarked;
