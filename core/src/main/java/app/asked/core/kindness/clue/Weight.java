package app.asked.core.kindness.clue;

import app.asked.core.challenge.Sign;
import org.jspecify.annotations.Nullable;

/// What a clue weighs, in hundredths of the log odds that a phrase deserves another look.
///
/// @param sign what it speaks for most often, where it speaks for looking again
record Weight(int hundredths, @Nullable Sign sign) {}
