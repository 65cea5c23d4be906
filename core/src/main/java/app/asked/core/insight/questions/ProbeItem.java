package app.asked.core.insight.questions;

import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Channel;
import app.asked.core.next.MyDays;
import app.asked.core.next.MyDays.Company;
import app.asked.core.next.MyDays.Hurdle;
import app.asked.core.next.Rating;
import app.asked.core.words.Keyed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The imagined asks of the probe: ten, from small to large, over domains, and for each of them another of like size,
/// for those whose days rule it out. They never change: a changed one would be another probe. Their words are messages,
/// `probe.item.<key>`; nobody needs to do them.
public enum ProbeItem implements Keyed {
    ASK_THE_WAY(Way.THERE, Company.STRANGERS),
    ANOTHER_TABLE(Way.THERE, Company.SHOPS),
    SMALL_DISCOUNT(Way.IN_A_CROWD, Company.SHOPS),
    SIT_WITH_STRANGERS(Way.IN_A_CROWD, Company.STRANGERS),
    NEIGHBOUR_QUIETER(Way.THERE, Company.NEIGHBORS),
    HELP_AT_WORK(Way.ANY, Company.COLLEAGUES),
    SING_A_LINE(Way.IN_A_CROWD, null),
    COFFEE_WITH_SOMEONE(Way.THERE, null),
    MORE_MONEY(Way.ANY, Company.COLLEAGUES),
    LARGE_FAVOUR(Way.ANY, Company.FRIENDS),

    OPENING_HOURS(Way.FROM_AFAR, null),
    ANOTHER_APPOINTMENT(Way.FROM_AFAR, null),
    DISCOUNT_FROM_AFAR(Way.FROM_AFAR, null),
    JOIN_A_GROUP(Way.FROM_AFAR, null),
    LATE_MESSAGES(Way.FROM_AFAR, null),
    AN_HOUR_OF_HELP(Way.ANY, null),
    A_POEM_TOGETHER(Way.FROM_AFAR, null),
    LETTERS_WITH_SOMEONE(Way.FROM_AFAR, null),
    PAY_LESS(Way.ANY, null),
    FAVOUR_OF_ANYBODY(Way.ANY, null);

    private static final String PREFIX = "probe-";
    private static final int TEN = 10;

    private final Way way;
    private final @Nullable Company company;

    ProbeItem(Way way, @Nullable Company company) {
        this.way = way;
        this.company = company;
    }

    private enum Way {
        /// spoken, face to face
        THERE,
        /// the same, with many around
        IN_A_CROWD,
        /// by phone or in writing
        FROM_AFAR,
        ANY;

        private boolean isOpen(MyDays days) {
            return switch (this) {
                case THERE ->
                    (days.ways().isEmpty() || days.ways().contains(Channel.IN_PERSON))
                            && !days.hurdles().contains(Hurdle.SPEAKING)
                            && !days.hurdles().contains(Hurdle.HEARING);
                case IN_A_CROWD -> THERE.isOpen(days) && !days.hurdles().contains(Hurdle.CROWDS);
                case FROM_AFAR -> !days.ways().equals(Set.of(Channel.IN_PERSON));
                case ANY -> true;
            };
        }
    }

    /// As they are for most.
    public static List<ProbeItem> usual() {
        return List.of(values()).subList(0, TEN);
    }

    /// The ten of a person. One that was rated stays, whatever is told later: another set would be another probe.
    public static List<ProbeItem> of(List<Rating> ratings, MyDays days) {
        Set<ProbeItem> rated = ratings.stream()
                .filter(rating -> rating.use() == Rating.Use.PROBE)
                .flatMap(rating -> of(rating.challenge()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProbeItem.class)));
        return usual().stream().map(usual -> usual.chosen(rated, days)).toList();
    }

    private ProbeItem chosen(Set<ProbeItem> rated, MyDays days) {
        ProbeItem other = values()[ordinal() + TEN];
        if (rated.contains(this) || rated.contains(other)) {
            return rated.contains(this) ? this : other;
        }
        return isWithinReach(days) || !other.isWithinReach(days) ? this : other;
    }

    private boolean isWithinReach(MyDays days) {
        boolean someone =
                company == null || days.company().isEmpty() || days.company().contains(company);
        return someone && way.isOpen(days);
    }

    /// The slug that a rating of it names.
    public ChallengeId id() {
        return new ChallengeId(PREFIX + key());
    }

    public static Optional<ProbeItem> of(ChallengeId id) {
        return Arrays.stream(values()).filter(item -> item.id().equals(id)).findFirst();
    }
}
