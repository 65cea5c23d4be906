package app.asked.core.ask.after;

import app.asked.core.ask.Answer;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.Feeling;
import app.asked.core.ask.Manner;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.Sting;
import app.asked.core.ask.WholeAsk;
import app.asked.core.care.Distress;
import app.asked.core.words.Keyed;
import app.asked.core.words.Said;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is said after an ask: the same weight for a yes and a no, and praise for the asking alone.
///
/// @param smile a small one, for ordinary moments
/// @param compared guesses beside what came; none in a hard moment
public record Afterwards(Kind kind, Said words, @Nullable Said smile, List<Compared> compared) {
    /// What the moment is, which decides what else may stand on the screen.
    public enum Kind implements Keyed {
        ORDINARY,
        /// there is nothing more to fill in: no graph, no lesson, no next challenge
        HIGH_DISTRESS,
        /// something bad happened: help first
        HARMED
    }

    private static final Set<Manner> EDGED = EnumSet.of(Manner.CURT, Manner.UNKIND);
    private static final Set<Manner> SOFTENING = EnumSet.of(Manner.WARM, Manner.KIND, Manner.POLITE, Manner.JOKING);
    private static final Set<Manner> LOVELY = EnumSet.of(Manner.WARM, Manner.JOKING);
    /// Nobody who feels one of these wants a joke.
    private static final Set<Feeling> HEAVY = EnumSet.of(
            Feeling.HURT,
            Feeling.GUILTY,
            Feeling.UNEASY,
            Feeling.AFRAID,
            Feeling.ASHAMED,
            Feeling.SAD,
            Feeling.RESIGNED,
            Feeling.NUMB);

    public Afterwards {
        compared = List.copyOf(compared);
    }

    /// Empty while the ask is planned.
    public static Optional<Afterwards> of(WholeAsk ask) {
        if (ask.harm() != null) {
            return Optional.of(plain(Kind.HARMED, Said.of("afterwards.harm")));
        }
        if (ask.backedOut() != null) {
            return Optional.of(plain(Kind.ORDINARY, backedOut(ask.backedOut())));
        }
        return Optional.ofNullable(ask.answer()).map(answer -> answered(ask, answer));
    }

    private static Afterwards answered(WholeAsk ask, Answer answer) {
        return isHighDistress(answer)
                ? plain(Kind.HIGH_DISTRESS, Said.of("afterwards.high-distress"))
                : new Afterwards(Kind.ORDINARY, words(answer), smile(ask, answer), Compared.of(ask));
    }

    private static Afterwards plain(Kind kind, Said words) {
        return new Afterwards(kind, words, null, List.of());
    }

    /// With the clause of how far one got, where that was said.
    private static Said backedOut(BackedOut turned) {
        String clause = turned.gotTo() == null ? "" : "." + turned.gotTo().key();
        return Said.of("afterwards.backed-out" + clause);
    }

    private static boolean isHighDistress(Answer answer) {
        Sting sting = answer.sting();
        return Distress.isHigh(answer.fear(), sting == null ? null : sting.worst())
                || (sting != null && Distress.isHigh(null, sting.now()));
    }

    private static Said words(Answer answer) {
        boolean edged = answer.answer().isNo() && hadAnEdge(answer.manner());
        return Said.of("afterwards." + (edged ? "edged-no" : answer.answer().key()));
    }

    /// Blunt has an edge by itself; blunt and warm together is common, and has none.
    private static boolean hadAnEdge(Set<Manner> manner) {
        boolean blunt = manner.contains(Manner.BLUNT) && Collections.disjoint(manner, SOFTENING);
        return blunt || !Collections.disjoint(manner, EDGED);
    }

    private static @Nullable Said smile(WholeAsk ask, Answer answer) {
        if (ask.hurt() || !isLight(answer)) {
            return null;
        }
        if (answer.answer() == Outcome.YES && ask.expectedNo()) {
            return Said.of("afterwards.smile.expected-no");
        }
        boolean lovely = ask.gotNo() && !Collections.disjoint(answer.manner(), LOVELY);
        return lovely ? Said.of("afterwards.smile.lovely-no") : null;
    }

    private static boolean isLight(Answer answer) {
        return Collections.disjoint(answer.feelings().listed(), HEAVY) && !hadAnEdge(answer.manner());
    }
}
