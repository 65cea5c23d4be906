package app.asked.core.next.candidate;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Need;
import app.asked.core.challenge.Origin;
import app.asked.core.next.Marks;
import app.asked.core.next.MyDays;
import app.asked.core.next.Wish;
import app.asked.core.next.history.AskEvent;
import app.asked.core.next.history.History;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is not offered today, however well it would suit: flagged, hidden, retired; what did not feel safe or right;
/// what is on today already; and what is like something bad that happened, of the same domain and channel, unless the
/// wish names both. Nor is what their days rule out, nor what needs that something comes up.
final class Barred {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<Need> ON_WEEKDAYS = EnumSet.of(Need.CLASS, Need.EMPLOYER);

    private final Set<ChallengeId> ids = new HashSet<>();
    private final Set<Place> harmed;
    private final Wish wish;
    private final MyDays days;
    private final History past;
    private final Marks marks;
    private final LocalDate today;

    Barred(History past, Marks marks, MyDays days, Wish wish, LocalDate today) {
        this.past = past;
        this.marks = marks;
        this.days = days;
        this.wish = wish;
        this.today = today;
        ids.addAll(marks.hidden());
        for (AskEvent one : past.seen()) {
            if (one.challenge() != null && bars(one, today)) {
                ids.add(one.challenge().id());
            }
        }
        harmed = past.seen().stream()
                .filter(one -> one.what() == AskEvent.What.HARMED)
                .flatMap(one -> Stream.ofNullable(one.challenge()))
                .map(Place::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean bars(AskEvent one, LocalDate today) {
        return switch (one.what()) {
            case DECLINED, HARMED -> true;
            case PLANNED, WENT_AHEAD, TURNED_BACK, HINDERED -> one.when().day().equals(today);
            case RATED -> false;
        };
    }

    boolean bars(Challenge challenge) {
        return !challenge.flags().isEmpty()
                || challenge.retired()
                || challenge.needsOccasion()
                || ids.contains(challenge.id())
                || (!wish.names(challenge) && harmed.contains(Place.of(challenge)))
                || !fitsDays(challenge);
    }

    /// A favorite, and an idea of their own, is the person's own choice, whatever they told of their days.
    private boolean fitsDays(Challenge challenge) {
        return challenge.origin() == Origin.OWN
                || marks.favourite().contains(challenge.id())
                || (days.admits(challenge)
                        && (!days.mayHaveNobodyFor(challenge) || past.asked(challenge) != null)
                        && !isClosedToday(challenge));
    }

    /// Classes and employers are not there at weekends; who wishes for that domain knows better.
    private boolean isClosedToday(Challenge challenge) {
        return WEEKEND.contains(today.getDayOfWeek())
                && !Collections.disjoint(challenge.needs(), ON_WEEKDAYS)
                && wish.domain() != challenge.domain();
    }

    /// Whom it is asked of, and how.
    private record Place(Domain domain, Channel channel) {
        static Place of(Challenge challenge) {
            return new Place(challenge.domain(), challenge.channel());
        }
    }
}
