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

/// Which statements may be made by a day. In a week, from Monday on, at most two say something new; those that stand
/// out most go first, and the others wait for the next week. What was said in a week stays said in it.
public final class Schedule {
    private static final int NEW_IN_A_WEEK = 2;

    private record Due(Topic topic, Certainty level, double weight) {}

    private final List<DraftInsight> told;
    private final Map<Topic, Certainty> made = new EnumMap<>(Topic.class);
    private LocalDate week = LocalDate.MIN;
    private int saidInWeek;

    private Schedule(List<DraftInsight> told) {
        this.told = told;
    }

    public static List<Insight> of(List<DraftInsight> told, LocalDate today) {
        Map<Topic, Certainty> made = new Schedule(told).by(today);
        return told.stream()
                .map(each -> each.at(made.getOrDefault(each.plain().topic(), Certainty.DESCRIPTION)))
                .toList();
    }

    private Map<Topic, Certainty> by(LocalDate today) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        told.forEach(each -> each.looks().forEach(look -> days.add(look.day())));
        while (!days.isEmpty() && !days.first().isAfter(today)) {
            LocalDate day = days.removeFirst();
            if (othersWaitAfter(day)) {
                days.add(monday(day).plusWeeks(1));
            }
        }
        return made;
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
        made.put(due.topic(), due.level());
    }

    /// A claim stays as it was made; of hints the latest look decides.
    private static Due due(DraftInsight told, LocalDate day) {
        Certainty level = Certainty.DESCRIPTION;
        double weight = 0;
        for (Checkpoint look : told.looks()) {
            if (!look.day().isAfter(day) && (!level.isClaim() || look.level().compareTo(level) > 0)) {
                level = look.level();
                weight = look.weight();
            }
        }
        return new Due(told.plain().topic(), level, weight);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
