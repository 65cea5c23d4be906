package app.asked.server.book;

import app.asked.core.book.JourneyLetter;
import app.asked.core.journey.week.WeekFacts;
import app.asked.core.words.Prose;
import app.asked.core.words.Said;
import app.asked.server.web.message.Words;
import app.asked.server.week.Counts;
import app.asked.server.week.WeekCardView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A journey's letter in one person's language.
///
/// @param opening what the journey held
/// @param weeks its arc
/// @param sides before and after; empty where too little is known
/// @param dared what they used to avoid, and asked
/// @param onwards more to know before the end
public record LetterView(
        List<String> opening,
        List<Chapter> weeks,
        List<String> sides,
        List<String> dared,
        List<String> onwards,
        String closing) {
    /// A week of it.
    ///
    /// @param own what leads it: a line of the person's
    public record Chapter(
            String title,
            String days,
            String counts,
            @Nullable String mood,
            @Nullable String own) {}

    static LetterView of(Words words, JourneyBook lived) {
        return of(words, lived, text -> text);
    }

    /// @param own what becomes of the person's own words
    static LetterView of(Words words, JourneyBook lived, UnaryOperator<String> own) {
        JourneyLetter letter = lived.letter();
        return new LetterView(
                said(words, letter.opening()),
                letter.weeks().stream()
                        .map(week -> chapter(words, lived, week, own))
                        .toList(),
                letter.sides().stream().map(side -> words.say(side.said())).toList(),
                letter.dared().stream().map(line -> own.apply(line.text())).toList(),
                said(words, letter.onwards()),
                words.say(letter.closing()));
    }

    /// The whole of it as plain text, a paragraph for each thing.
    String text(Words words) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(String.join(" ", opening));
        weeks.forEach(week -> paragraphs.add(week(words, week)));
        if (!sides.isEmpty()) {
            paragraphs.add(String.join(" ", sides) + " " + words.say("book.letter.few"));
        }
        if (!dared.isEmpty()) {
            paragraphs.add(words.say("book.letter.dared") + "\n" + quoted(words, dared));
        }
        paragraphs.addAll(onwards);
        paragraphs.add(closing);
        return String.join("\n\n", paragraphs);
    }

    private static String week(Words words, Chapter week) {
        return Stream.of(
                        week.title(),
                        week.own() == null ? "" : words.say("book.quote", "text", week.own()),
                        week.mood() == null ? week.counts() : week.counts() + " · " + week.mood())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(Words words, List<String> lines) {
        return lines.stream().map(line -> words.say("book.quote", "text", line)).collect(Collectors.joining("\n"));
    }

    private static List<String> said(Words words, List<Said> said) {
        return said.stream().map(words::say).toList();
    }

    private static Chapter chapter(Words words, JourneyBook lived, WeekFacts week, UnaryOperator<String> own) {
        Prose line = lived.ownLine(week);
        return new Chapter(
                own.apply(WeekCardView.title(words, week)),
                WeekCardView.days(words, week),
                Counts.of(words, week),
                Counts.mood(words, week),
                line == null ? null : own.apply(line.text()));
    }

    /// About how many characters it takes.
    int weight() {
        return weeks.stream()
                .mapToInt(week -> week.own() == null ? 0 : week.own().length())
                .sum();
    }
}
