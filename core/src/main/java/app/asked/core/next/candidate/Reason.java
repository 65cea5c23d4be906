package app.asked.core.next.candidate;

import app.asked.core.next.Next;
import app.asked.core.next.Wish;
import app.asked.core.next.history.Footing;
import app.asked.core.words.Said;

/// The one sentence that says why a challenge is offered: what weighs most for the person reading it.
final class Reason {
    /// How near the edge close to it is.
    private static final double CLOSE = 10;
    /// How near the chance of a no is to the one wished for, in per cent.
    private static final int NEAR = 20;
    /// Days without its domain that make a change of it.
    private static final int A_WHILE = 7;

    private Reason() {}

    static Said of(Candidate candidate, Next.ChanceOfNo no, ChoiceContext setting) {
        return Said.of("next.reason." + key(candidate, no, setting));
    }

    private static String key(Candidate candidate, Next.ChanceOfNo no, ChoiceContext setting) {
        boolean known = setting.past().asked(candidate.challenge()) != null;
        boolean close = Math.abs(candidate.fear() - setting.edge()) <= CLOSE;
        if (candidate.fear() > setting.aim().most()) {
            return "gentlest";
        }
        if (setting.footing().load() == Footing.Load.EASY) {
            return "easy";
        }
        if (setting.past().isBeginning()) {
            return "begin";
        }
        if (hearsWish(no, setting.wish())) {
            return "noes";
        }
        if (candidate.points(Next.Ground.FAVOURITE) > 0) {
            return "favourite";
        }
        if (candidate.points(Next.Ground.REVISIT) > 0) {
            return "revisit";
        }
        if (known) {
            return close ? "edge" : "again";
        }
        if (candidate.used().isBefore(setting.today().minusDays(A_WHILE))) {
            return close ? "change" : "variety";
        }
        return close ? "close" : "within";
    }

    private static boolean hearsWish(Next.ChanceOfNo no, Wish wish) {
        return wish.noes() != null && Math.abs(no.value() - wish.noes().value()) <= NEAR;
    }
}
