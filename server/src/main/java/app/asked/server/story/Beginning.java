package app.asked.server.story;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.Retelling;
import app.asked.core.ask.WholeAsk;
import app.asked.core.journey.Takeaway;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.core.words.Text;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a story begins with, out of what is there already: forecast, answer, retelling and lesson of its asks, in the
/// person's own words and as they would say it. It is theirs to change.
record Beginning(String title, String text, List<UUID> asks) {
    static final Beginning BLANK = new Beginning("", "", List.of());
    private static final int TENTH = 10;

    static Beginning of(List<WholeAsk> asks, Words words) {
        return new Beginning(
                asks.stream()
                        .map(ask -> ask.ask().title())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(Line::text)
                        .orElse(""),
                below(asks.stream().map(ask -> told(ask, words))),
                asks.stream().map(WholeAsk::ask).map(Ask::id).toList());
    }

    /// Of a week, with what it taught.
    static Beginning of(List<WholeAsk> asks, @Nullable Takeaway takeaway, Words words) {
        Beginning ofAsks = of(asks, words);
        if (takeaway == null) {
            return ofAsks;
        }
        return new Beginning(
                takeaway.title() == null ? ofAsks.title : takeaway.title().text(),
                below(Stream.of(ofAsks.text, text(takeaway.text()))),
                ofAsks.asks);
    }

    private static String told(WholeAsk ask, Words words) {
        Answer answer = ask.answer();
        Retelling retelling = answer == null ? null : answer.story();
        return below(Stream.of(
                retelling == null ? "" : text(retelling.happened()),
                expected(ask.forecast(), words),
                ask.made() && answer != null
                        ? words.say("story.draft.answer." + answer.answer().key())
                        : "",
                ask.turnedBack() ? words.say("story.draft.backed-out") : "",
                retelling == null ? "" : text(retelling.another()),
                answer == null ? "" : text(answer.lesson())));
    }

    private static String expected(@Nullable Forecast forecast, Words words) {
        if (forecast == null || forecast.recalled()) {
            return "";
        }
        return Stream.of(
                        forecast.chanceOfNo() == null
                                ? ""
                                : words.say(
                                        "story.draft.expected",
                                        "tenth",
                                        forecast.chanceOfNo().value() / TENTH),
                        forecast.feared() == null
                                ? ""
                                : words.say(
                                        "story.draft.feared",
                                        "feared",
                                        forecast.feared().text()))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String text(@Nullable Prose prose) {
        return prose == null ? "" : prose.text();
    }

    private static String below(Stream<String> paragraphs) {
        String all = paragraphs.filter(paragraph -> !paragraph.isBlank()).collect(Collectors.joining("\n\n"));
        return Text.length(all) <= Prose.MOST ? all : all.substring(0, all.offsetByCodePoints(0, Prose.MOST));
    }
}
