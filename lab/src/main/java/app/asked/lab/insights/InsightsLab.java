package app.asked.lab.insights;

import app.asked.core.insight.statement.Topic;
import app.asked.lab.insights.MadeUp.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/// `./asked lab insights`: false alarms in people whom nothing changes, and whether people who change are told.
///
/// The first two rows of each table are what insights have to keep to; the others are harder than what was planned for.
public final class InsightsLab {
    static final int PEOPLE = 2000;
    private static final long SEED = 20_261_123;
    private static final int[] PACES = {4, 7};

    private final StringBuilder report = new StringBuilder();
    private final Consumer<String> progress;

    private InsightsLab(Consumer<String> progress) {
        this.progress = progress;
    }

    public static String report(Consumer<String> progress) {
        InsightsLab lab = new InsightsLab(progress);
        lab.falseAlarms();
        lab.changes();
        lab.comparisons();
        return lab.report.toString();
    }

    private void falseAlarms() {
        say("Nothing changes these people: how many of %d are told, in a journey of 100 asks, that something did?%n%n"
                .formatted(PEOPLE));
        say("| who | asks a week | told | in 100 | of these by the probe | ever a hint, in 100 |%n".formatted());
        say("| --- | ---: | ---: | ---: | ---: | ---: |%n".formatted());
        for (int pace : PACES) {
            alarms("as planned for", pace, Kind.UNCHANGING);
        }
        alarms("unsteady: noise 14, mood 5", 4, Kind.UNCHANGING.unsteady());
        alarms("moods that last: half is left after two weeks", 4, Kind.UNCHANGING.moody());
    }

    private void alarms(String who, int pace, Kind kind) {
        List<Hearing> heard = hear(who, pace, kind);
        long told = heard.stream().filter(Hearing::isTold).count();
        long probe = heard.stream().filter(each -> each.topic() == Topic.PROBE).count();
        long hinted = heard.stream().filter(Hearing::hinted).count();
        say("| %s | %d | %d | %s | %d | %s |%n".formatted(who, pace, told, inHundred(told), probe, inHundred(hinted)));
    }

    private void changes() {
        say("%nThe fear of ten imagined asks falls: how many of %d are told, and when?%n%n".formatted(PEOPLE));
        say("| who | asks a week | told | in 100 | half of them by ask | told the wrong way |%n".formatted());
        say("| --- | ---: | ---: | ---: | ---: | ---: |%n".formatted());
        for (int pace : PACES) {
            told("20 points, steadily", pace, Kind.UNCHANGING.falling(20));
        }
        for (int pace : PACES) {
            told(
                    "20 points, most of it early",
                    pace,
                    Kind.UNCHANGING.falling(20).soon());
        }
        told(
                "20 points, unsteady: noise 14, mood 5",
                4,
                Kind.UNCHANGING.falling(20).unsteady());
        told("10 points, steadily", 4, Kind.UNCHANGING.falling(10));
        told("30 points, steadily", 4, Kind.UNCHANGING.falling(30));
    }

    private void told(String who, int pace, Kind kind) {
        List<Hearing> heard = hear(who, pace, kind);
        List<Integer> asks = heard.stream()
                .map(Hearing::asks)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        long wrongly = heard.stream().filter(Hearing::wrongly).count();
        String half = asks.isEmpty() ? "–" : Integer.toString(asks.get(asks.size() / 2));
        say("| %s | %d | %d | %s | %s | %d |%n"
                .formatted(who, pace, asks.size(), inHundred(asks.size()), half, wrongly));
    }

    private void comparisons() {
        say("%nThese people guess right: how many of %d are told that they do not, topic by topic?%n%n"
                .formatted(PEOPLE));
        say("| topic | told | in 100 |%n| --- | ---: | ---: |%n".formatted());
        List<Hearing> heard = hear("guessing right", 4, Kind.UNCHANGING.guessingRight());
        for (Topic topic : List.of(Topic.FEAR, Topic.FEARED_AND_REAL)) {
            long told = heard.stream()
                    .filter(each -> each.compared().contains(topic))
                    .count();
            say("| %s | %d | %s |%n".formatted(topic.key(), told, inHundred(told)));
        }
    }

    private List<Hearing> hear(String who, int pace, Kind kind) {
        progress.accept("%s, %d asks a week".formatted(who, pace));
        return Hearing.of(LongStream.range(0, PEOPLE)
                .mapToObj(each -> new MadeUp(SEED + each, pace, kind))
                .toList());
    }

    private void say(String text) {
        report.append(text);
    }

    private static String inHundred(long count) {
        return String.format(Locale.ROOT, "%.1f", 100.0 * count / PEOPLE);
    }
}
