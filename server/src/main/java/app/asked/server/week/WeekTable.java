package app.asked.server.week;

import app.asked.core.ask.Outcome;
import app.asked.core.journey.week.Arc;
import app.asked.core.journey.week.WeekFacts;
import app.asked.server.web.message.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The hill in numbers, week by week. What came in no week has no column.
public record WeekTable(List<String> columns, List<Row> rows) {
    public record Row(int week, List<String> cells) {}

    static WeekTable of(Words words, List<WeekFacts> weeks) {
        Arc arc = new Arc(weeks);
        List<Outcome> answers =
                Stream.of(Outcome.values()).filter(arc.answers()::containsKey).toList();
        boolean out = arc.backedOut() > 0;
        boolean rests = arc.rests() > 0;
        List<String> columns = new ArrayList<>();
        columns.add(words.say("week.table.asks"));
        answers.forEach(answer -> columns.add(words.say("answer." + answer.key())));
        addIf(out, columns, words.say("week.table.backed-out"));
        addIf(rests, columns, words.say("week.table.rests"));
        columns.add(words.say("week.table.energy"));
        return new WeekTable(
                List.copyOf(columns),
                weeks.stream()
                        .map(week -> row(words, week, answers, out, rests))
                        .toList());
    }

    private static Row row(Words words, WeekFacts week, List<Outcome> answers, boolean out, boolean rests) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(week.made().size()));
        answers.forEach(answer -> cells.add(Integer.toString(week.answers().getOrDefault(answer, 0))));
        addIf(out, cells, Integer.toString(week.backedOut()));
        addIf(rests, cells, Integer.toString(week.rests().size()));
        cells.add(
                week.energy() == null
                        ? words.say("week.table.none")
                        : Integer.toString(week.energy().cell()));
        return new Row(week.number(), List.copyOf(cells));
    }

    private static void addIf(boolean wanted, List<String> list, String text) {
        if (wanted) {
            list.add(text);
        }
    }
}
