package app.asked.core.kindness;

import app.asked.core.challenge.Sign;
import app.asked.core.kindness.language.ShownSign;
import app.asked.core.words.Said;
import org.jspecify.annotations.Nullable;

/// Something to look at again.
///
/// @param place absent where a tap gave the sign
/// @param why one line
/// @param kinder one ready swap, with an example: something to ask, or to leave with
public record Finding(Sign sign, @Nullable Place place, Said why, Said kinder) {
    static Finding of(Sign sign, @Nullable Place place, String swap) {
        String key = swap.equals(ShownSign.UNSURE) ? "kindness.unsure" : "kindness." + sign.key() + "." + swap;
        boolean leaving = place != null && place.part() == WordingPart.EXIT;
        return new Finding(
                sign, place, Said.of(key + ".why"), leaving ? Said.of("kindness.goodbye") : Said.of(key + ".kinder"));
    }
}
