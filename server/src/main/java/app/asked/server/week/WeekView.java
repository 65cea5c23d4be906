package app.asked.server.week;

import app.asked.core.journey.week.WeekFacts;
import app.asked.server.journey.TakeawayView;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A week as the API shows it.
///
/// @param to absent while nobody can say
/// @param answers how often each came, by its key
record WeekView(
        int week,
        LocalDate from,
        @Nullable LocalDate to,
        int asks,
        int backedOut,
        int rests,
        int challenges,
        Map<String, Integer> answers,
        @Nullable TakeawayView takeaway) {
    static WeekView of(WeekFacts week) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        week.answers().forEach((answer, count) -> answers.put(answer.key(), count));
        return new WeekView(
                week.number(),
                week.week().from(),
                week.week().to(),
                week.made().size(),
                week.backedOut(),
                week.rests().size(),
                week.challenges(),
                answers,
                week.takeaway() == null ? null : TakeawayView.of(week.takeaway()));
    }
}
