package app.asked.lab.policy;

import app.asked.core.ask.AskState;
import app.asked.core.ask.InTheWay;
import app.asked.core.challenge.ChallengeId;
import app.asked.lab.Situation;
import app.asked.lab.people.Diary;
import app.asked.lab.people.Offer;
import app.asked.lab.people.Start;
import app.asked.lab.people.Street;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The library in order of difficulty, from which ladder and staircase offer: like the planner three, so that none of
/// its lead comes from the choice alone.
final class Rungs {
    private static final int OFFERS = 3;
    private static final int AGAIN = 7;

    private final Street street;
    private final int[] lastAsked;
    private int read;

    Rungs(Start start) {
        street = start.street();
        lastAsked = new int[street.challenges().size()];
        Arrays.fill(lastAsked, -AGAIN);
    }

    /// What became of the asks that are new in the diary: true where they went ahead, false where they did not dare.
    List<Boolean> news(Diary diary) {
        List<Boolean> news = new ArrayList<>();
        diary.asksAfter(read).forEach(whole -> {
            if (whole.state() != AskState.BACKED_OUT) {
                news.add(true);
            } else if (whole.backedOut() != null && whole.backedOut().inTheWay().contains(InTheWay.FEAR_TOO_BIG)) {
                news.add(false);
            }
            ChallengeId id = Objects.requireNonNull(whole.ask().challenge());
            lastAsked[street.find(id, whole.ask().version()).challenge()] =
                    Diary.day(whole.ask().planned().day());
        });
        read = diary.length();
        return news;
    }

    private double no(Situation situation) {
        return street.challenge(situation).chanceOfNo().value().value() / 100.0;
    }

    /// The nearest to a difficulty in each of the three domains that have it nearest, none asked within a week.
    ///
    /// @param lean points of difficulty that a certain no weighs as much as
    List<Offer> near(double difficulty, double lean, int day) {
        Rung[] nearest = new Rung[Situation.DOMAINS];
        for (Situation situation : street.asTheyAre()) {
            double off = Math.abs(situation.difficulty() - difficulty) + lean * no(situation);
            Rung best = nearest[situation.domain()];
            if (day - lastAsked[situation.challenge()] >= AGAIN && (best == null || off < best.off)) {
                nearest[situation.domain()] = new Rung(situation, off);
            }
        }
        return Arrays.stream(nearest)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingDouble(Rung::off))
                .limit(OFFERS)
                .map(rung -> Offer.of(rung.situation))
                .toList();
    }

    private record Rung(Situation situation, double off) {}
}
