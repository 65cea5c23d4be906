package app.asked.server.insight;

import app.asked.core.care.FactSource;
import app.asked.core.insight.fact.ThenAndNow;
import app.asked.core.insight.wording.Absolute;
import app.asked.core.insight.wording.AllOrNothing;
import app.asked.core.insight.wording.AllOrNothing.Rate;
import app.asked.core.insight.wording.AllOrNothing.Spot;
import app.asked.server.web.message.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All-or-nothing words, where they stand and what could stand there instead.
///
/// @param said how many, of how many words; or that there are too few to look at
/// @param rate to a thousand words; absent while there are too few
/// @param then how many there were in the first asks and in later ones; absent where there are too few words of either
/// @param counts each word with how often
public record WordingView(
        String said,
        @Nullable String rate,
        @Nullable String then,
        List<String> counts,
        List<Line> lines,
        String source) {
    private static final String STUDY = "al-mosaiwi-2018";
    private static final int LINES = 20;
    private static final int AROUND = 70;

    /// What a person wrote at length.
    ///
    /// @param asks what they wrote of asks, the latest first
    record OwnTexts(List<String> takeaways, List<String> asks) {
        List<String> all() {
            return Stream.of(takeaways, asks).flatMap(List::stream).toList();
        }
    }

    /// Some words of the person's around one of these.
    public record Line(String before, String word, String after, String softer) {}

    public WordingView {
        counts = List.copyOf(counts);
        lines = List.copyOf(lines);
    }

    static WordingView of(OwnTexts texts, AllOrNothing found, FactSource known, Words words) {
        List<String> all = texts.all();
        var study = known.fact(STUDY).orElseThrow();
        String source = words.say("insight.source", "says", study.says(), "source", study.source());
        if (!found.isEnough()) {
            String few = words.say("wording.not-yet", "words", found.words(), "least", AllOrNothing.ENOUGH);
            return new WordingView(few, null, null, List.of(), List.of(), source);
        }
        Rate rate = found.rate();
        return new WordingView(
                words.say("wording.said", "count", found.spots().size(), "words", found.words()),
                words.say(
                        "wording.rate",
                        "value",
                        Math.round(rate.value()),
                        "low",
                        Math.round(rate.low()),
                        "high",
                        Math.round(rate.high())),
                then(texts, words),
                found.counts().entrySet().stream()
                        .sorted(Comparator.comparingInt((Map.Entry<Absolute, Integer> each) -> -each.getValue()))
                        .map(each ->
                                words.say("wording.count", "word", each.getKey().key(), "count", each.getValue()))
                        .toList(),
                found.spots().stream()
                        .limit(LINES)
                        .map(spot -> line(all.get(spot.text()), spot, words))
                        .toList(),
                source);
    }

    private static @Nullable String then(OwnTexts texts, Words words) {
        return ThenAndNow.of(texts.asks().reversed())
                .flatMap(both -> then(AllOrNothing.in(both.then()), AllOrNothing.in(both.now()), words))
                .orElse(null);
    }

    private static Optional<String> then(AllOrNothing then, AllOrNothing now, Words words) {
        return then.isEnough() && now.isEnough()
                ? Optional.of(words.say("wording.then", "then", perThousand(then), "now", perThousand(now)))
                : Optional.empty();
    }

    private static long perThousand(AllOrNothing found) {
        return Math.round(found.rate().value());
    }

    /// The words before and after it, as far as they fit, cut between words.
    private static Line line(String text, Spot spot, Words words) {
        int from = Math.max(0, spot.from() - AROUND);
        int to = Math.min(text.length(), spot.to() + AROUND);
        String before = text.substring(from, spot.from());
        String after = text.substring(spot.to(), to);
        return new Line(
                from == 0 ? before : "… " + before.substring(before.indexOf(' ') + 1),
                text.substring(spot.from(), spot.to()),
                to == text.length() ? after : after.substring(0, Math.max(0, after.lastIndexOf(' '))) + " …",
                words.say("wording.softer." + spot.word().key()));
    }
}
