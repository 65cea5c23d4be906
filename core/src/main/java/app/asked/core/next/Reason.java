package app.asked.core.next;

import app.asked.core.words.Said;

/// The one sentence that says why a challenge is offered: what weighs most for the person reading it.
final class Reason {
    /// How near the edge close to it is.
    private static final double CLOSE = 10;

    private static final int MUCH = 8;
    /// Days without its domain that make a change of it.
    private static final int A_WHILE = 7;

    private Reason() {}

    static Said of(Candidate candidate, Scores scores, Footing.Load load) {
        return Said.of("next.reason." + key(candidate, scores, load));
    }

    private static String key(Candidate candidate, Scores scores, Footing.Load load) {
        Past past = scores.past();
        boolean known = past.lastAsked(candidate.challenge()) != null;
        boolean close = Math.abs(candidate.fear() - past.edge().value()) <= CLOSE;
        if (candidate.fear() > scores.aim().most()) {
            return "gentlest";
        }
        if (load == Footing.Load.EASY) {
            return "easy";
        }
        if (past.isBeginning()) {
            return "begin";
        }
        if (scores.wish().noes() != null && candidate.points(Next.Ground.NOES) >= MUCH) {
            return "noes";
        }
        if (candidate.points(Next.Ground.FAVOURITE) > 0) {
            return "favourite";
        }
        if (known) {
            return close ? "edge" : "again";
        }
        if (candidate.used().isBefore(scores.today().minusDays(A_WHILE))) {
            return "variety";
        }
        return close ? "close" : "within";
    }
}
