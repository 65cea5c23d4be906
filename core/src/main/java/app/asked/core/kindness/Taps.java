package app.asked.core.kindness;

import app.asked.core.challenge.Sign;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The three questions, one tap each; a skipped one is absent. Only a plain no is a sign.
///
/// @param honest is it true, as you will say it?
/// @param easyToRefuse can they say no with ease?
/// @param gladOfYes would you be glad of a yes?
public record Taps(
        @Nullable Tap honest,
        @Nullable Tap easyToRefuse,
        @Nullable Tap gladOfYes) {
    public static final Taps SKIPPED = new Taps(null, null, null);

    /// The taps that give those of these signs that a tap may give.
    public static Taps giving(Set<Sign> signs) {
        return new Taps(
                signs.contains(Sign.NOT_HONEST) ? Tap.NO : null,
                signs.contains(Sign.NO_MADE_HARD) ? Tap.NO : null,
                signs.contains(Sign.YES_UNWANTED) ? Tap.NO : null);
    }

    /// The signs that the taps give.
    public Set<Sign> signs() {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        note(honest, Sign.NOT_HONEST, signs);
        note(easyToRefuse, Sign.NO_MADE_HARD, signs);
        note(gladOfYes, Sign.YES_UNWANTED, signs);
        return signs;
    }

    private static void note(@Nullable Tap tap, Sign sign, Set<Sign> signs) {
        if (tap == Tap.NO) {
            signs.add(sign);
        }
    }
}
