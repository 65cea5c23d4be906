/// What words weigh: how much each word, or two side by side, speaks for looking again, learned from labelled phrases.
///
/// `Clue` is what is weighed, `Weights` the table, `Leaning` what a passage's clues come to. `docs/adr/0013` tells how
/// the table is made and why it is there.
package app.asked.core.kindness.clue;
