package app.asked.core.insight.statement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which statements may be made by a day. In a week, from Monday on, at most two say something new; those that stand
/// out most go first, and the others wait for the next week. What was said in a week stays said in it.
public final class Schedule {
    private static final int NEW_IN_A_WEEK = 2;
    /// For so many days it says that a claim was taken back, and then no more.
    private static final int WITHDRAWN_FOR = 14;

    /// @param turned the day on which what was found first did not point that way any more; null where it does
    private record Due(
            Topic topic,
            Certainty level,
            double weight,
            @Nullable LocalDate turned) {}

    private final List<DraftInsight> told;
    private final Map<Topic, Certainty> made = new EnumMap<>(Topic.class);
    private final Map<Topic, LocalDate> withdrawn = new EnumMap<>(Topic.class);
    private LocalDate week = LocalDate.MIN;
    private int saidInWeek;

    private Schedule(List<DraftInsight> told) {
        this.told = told;
    }

    public static List<Insight> of(List<DraftInsight> told, LocalDate today) {
        return new Schedule(told).by(today);
    }

    private List<Insight> by(LocalDate today) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        told.forEach(each -> each.looks().forEach(look -> days.add(look.day())));
        while (!days.isEmpty() && !days.first().isAfter(today)) {
            LocalDate day = days.removeFirst();
            if (othersWaitAfter(day)) {
                days.add(monday(day).plusWeeks(1));
            }
        }
        return told.stream().map(each -> made(each, today)).toList();
    }

    private Insight made(DraftInsight each, LocalDate today) {
        Topic topic = each.plain().topic();
        LocalDate taken = withdrawn.get(topic);
        return each.at(
                made.getOrDefault(topic, Certainty.DESCRIPTION),
                taken != null && today.isBefore(taken.plusDays(WITHDRAWN_FOR)));
    }

    /// Makes the statements of a day.
    private boolean othersWaitAfter(LocalDate day) {
        if (!monday(day).equals(week)) {
            week = monday(day);
            saidInWeek = 0;
        }
        List<Due> due = told.stream().map(each -> due(each, day)).toList();
        due.stream().filter(each -> !isNew(each)).forEach(this::make);
        List<Due> news = due.stream()
                .filter(this::isNew)
                .sorted(Comparator.comparingDouble(Due::weight).reversed().thenComparing(Due::topic))
                .toList();
        int room = NEW_IN_A_WEEK - saidInWeek;
        news.stream().limit(room).forEach(this::make);
        saidInWeek += Math.min(room, news.size());
        return news.size() > room;
    }

    private boolean isNew(Due due) {
        return due.level().compareTo(made.getOrDefault(due.topic(), Certainty.DESCRIPTION)) > 0;
    }

    private void make(Due due) {
        Certainty before = made.put(due.topic(), due.level());
        if (before != null && before.isClaim() && due.turned() != null) {
            withdrawn.put(due.topic(), due.turned());
        }
    }

    /// A claim stays as it was made, for as long as what is found points its way; of hints the latest look decides.
    private static Due due(DraftInsight told, LocalDate day) {
        Checkpoint said = null;
        LocalDate turned = null;
        for (Checkpoint look : told.looks()) {
            if (look.day().isAfter(day)) {
                break;
            }
            if (said != null && said.level() != Certainty.DESCRIPTION && look.side() != said.side()) {
                turned = look.day();
                said = look;
            } else if (look.planned() && (said == null || !said.level().isClaim() || isMore(look, said))) {
                said = look;
            }
        }
        Topic topic = told.plain().topic();
        return said == null
                ? new Due(topic, Certainty.DESCRIPTION, 0, null)
                : new Due(topic, said.level(), said.weight(), turned);
    }

    private static boolean isMore(Checkpoint look, Checkpoint said) {
        return look.level().compareTo(said.level()) > 0;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
