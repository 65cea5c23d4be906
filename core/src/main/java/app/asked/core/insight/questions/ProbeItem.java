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
/// for those whose days rule it out; these stand first. They never change: a changed one would be another probe. Their
/// words are messages,
/// `probe.item.<key>`; nobody needs to do them.
public enum ProbeItem implements Keyed {
    OPENING_HOURS(Way.FROM_AFAR),
    ANOTHER_APPOINTMENT(Way.FROM_AFAR),
    DISCOUNT_FROM_AFAR(Way.FROM_AFAR),
    JOIN_A_GROUP(Way.FROM_AFAR),
    LATE_MESSAGES(Way.FROM_AFAR),
    AN_HOUR_OF_HELP(Way.ANY),
    A_POEM_TOGETHER(Way.FROM_AFAR),
    LETTERS_WITH_SOMEONE(Way.FROM_AFAR),
    PAY_LESS(Way.ANY),
    FAVOUR_OF_ANYBODY(Way.ANY),

    ASK_THE_WAY(Way.THERE, Company.STRANGERS, OPENING_HOURS),
    ANOTHER_TABLE(Way.THERE, Company.SHOPS, ANOTHER_APPOINTMENT),
    SMALL_DISCOUNT(Way.IN_A_CROWD, Company.SHOPS, DISCOUNT_FROM_AFAR),
    SIT_WITH_STRANGERS(Way.IN_A_CROWD, Company.STRANGERS, JOIN_A_GROUP),
    NEIGHBOUR_QUIETER(Way.THERE, Company.NEIGHBORS, LATE_MESSAGES),
    HELP_AT_WORK(Way.ANY, Company.COLLEAGUES, AN_HOUR_OF_HELP),
    SING_A_LINE(Way.IN_A_CROWD, null, A_POEM_TOGETHER),
    COFFEE_WITH_SOMEONE(Way.THERE, null, LETTERS_WITH_SOMEONE),
    MORE_MONEY(Way.ANY, Company.COLLEAGUES, PAY_LESS),
    LARGE_FAVOUR(Way.ANY, Company.FRIENDS, FAVOUR_OF_ANYBODY);

    private static final String PREFIX = "probe-";

    private final Way way;
    private final @Nullable Company company;
    /// What stands in its place where it is ruled out; such a one has none itself.
    private final @Nullable ProbeItem other;

    ProbeItem(Way way) {
        this(way, null, null);
    }

    ProbeItem(Way way, @Nullable Company company, @Nullable ProbeItem other) {
        this.way = way;
        this.company = company;
        this.other = other;
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

    /// The ten as they are for most.
    public static List<ProbeItem> usual() {
        return Arrays.stream(values()).filter(item -> item.other != null).toList();
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
        if (other == null || rated.contains(this)) {
            return this;
        }
        boolean within = isWithinReach(days) || !other.isWithinReach(days);
        return within && !rated.contains(other) ? this : other;
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
