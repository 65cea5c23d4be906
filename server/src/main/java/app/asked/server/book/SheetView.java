package app.asked.server.book;

import app.asked.core.ask.WholeAsk;
import app.asked.core.book.OwnWords;
import app.asked.core.insight.statement.Certainty;
import app.asked.core.insight.statement.Insight;
import app.asked.core.insight.statement.Topic;
import app.asked.core.journey.week.Arc;
import app.asked.server.insight.InsightView;
import app.asked.server.journey.steering.JourneyLine;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import app.asked.server.week.Counts;
import app.asked.server.week.WeekCardView;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Two pages for a therapist: what was asked, feared, came, how long it stayed, and own lessons where they are wanted.
///
/// @param made when, and by whom
/// @param weeks in a line each
/// @param findings what the insights page says, by heading
/// @param asks the latest, one a row
/// @param left how many earlier asks are not among them, in words; empty where all are
/// @param lessons the latest, where they are wanted
public record SheetView(
        String line,
        String made,
        String held,
        List<Week> weeks,
        List<Group> findings,
        AskTable asks,
        String left,
        List<String> lessons) {
    private static final Set<Topic> FEARED = EnumSet.of(Topic.BELIEF, Topic.FEARED_AND_HAPPENED, Topic.FEAR);
    private static final Set<Topic> CAME = EnumSet.of(Topic.FEARED_AND_REAL, Topic.STING, Topic.APPROACH);
    private static final Set<Topic> AFTERWARDS = EnumSet.of(Topic.RECOVERY, Topic.REPLAYING);

    /// A week: its name, and what it held.
    public record Week(String title, String days, String counts) {}

    /// Findings under a heading, with how sure each is where it says more than what happened.
    public record Group(String title, List<Finding> findings) {}

    /// What the person's numbers say, and how sure that is.
    public record Finding(String said, @Nullable String sure) {}

    /// @param most rows; fewer where they would not fit
    static SheetView of(
            Words words, JourneyBook lived, List<Insight> insights, SheetForm form, LocalDate today, int most) {
        JourneyLine line = JourneyLine.of(words, lived.journey());
        List<WholeAsk> asks = lived.weeks().stream()
                .flatMap(week -> week.asks().stream())
                .filter(ask -> ask.made() || ask.backedOut() != null)
                .filter(ask -> ask.harm() == null)
                .toList();
        int left = Math.max(0, asks.size() - most);
        return new SheetView(
                line.name() + " · " + line.days(),
                words.say("book.sheet.made", "day", DayFormat.date(words, today)),
                words.say(lived.letter().opening().getFirst()),
                weeks(words, lived, most),
                List.of(
                        group(words, "book.sheet.feared", insights, FEARED),
                        group(words, "book.sheet.came", insights, CAME),
                        group(words, "book.sheet.afterwards", insights, AFTERWARDS)),
                AskTable.of(
                        words,
                        lived,
                        lived.told(asks.subList(left, asks.size())).toList(),
                        form),
                left == 0 ? "" : words.say("book.sheet.left", "count", left),
                form.has(OwnWords.LESSONS) ? lessons(lived, asks, form, most) : List.of());
    }

    /// The latest, in their order.
    private static List<Week> weeks(Words words, JourneyBook lived, int most) {
        var weeks = new Arc(lived.weeks()).weeks();
        return weeks.subList(Math.max(0, weeks.size() - most / 2), weeks.size()).stream()
                .map(week -> {
                    String mood = Counts.mood(words, week);
                    String counts = Counts.of(words, week);
                    return new Week(
                            words.say("week.name", "week", week.number()),
                            WeekCardView.days(words, week),
                            mood == null ? counts : counts + " · " + mood);
                })
                .toList();
    }

    private static Group group(Words words, String title, List<Insight> insights, Set<Topic> topics) {
        return new Group(
                words.say(title),
                insights.stream()
                        .filter(insight -> topics.contains(insight.topic()))
                        .map(insight -> finding(words, insight))
                        .toList());
    }

    private static Finding finding(Words words, Insight insight) {
        String title = words.say("insight." + insight.key() + ".title");
        String said = words.say(insight.said());
        String more = insight.more() == null ? "" : " " + words.say(insight.more());
        return insight.level() == Certainty.NOT_ENOUGH_YET
                ? new Finding(title, words.say(insight.sure()))
                : new Finding(said + more, InsightView.levelOf(insight, words));
    }

    private static List<String> lessons(JourneyBook lived, List<WholeAsk> asks, SheetForm form, int most) {
        return lived.told(asks.reversed())
                .flatMap(ask -> Stream.ofNullable(ask.counted()))
                .map(answer -> answer.lesson())
                .filter(Objects::nonNull)
                .map(lesson -> form.names().leftOut(lesson.text()))
                .filter(lesson -> lesson.length() <= 200)
                .limit(most / 2)
                .toList();
    }
}
