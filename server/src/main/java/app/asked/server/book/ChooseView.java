package app.asked.server.book;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Retelling;
import app.asked.core.ask.WholeAsk;
import app.asked.core.book.BookPart;
import app.asked.core.book.HiddenNames;
import app.asked.core.journey.week.WeekFacts;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.server.book.press.Glyphs;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ChipsView.Chip;
import app.asked.server.web.look.ChipsView.Choice;
import app.asked.server.web.message.Words;
import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What may go into a book, and words in it that may be names.
///
/// @param perhaps absent where no word looks like a name
/// @param missing what a PDF can't show of it; empty where it shows everything
public record ChooseView(ChipsView parts, @Nullable ChipsView perhaps, String missing) {
    private static final int MOST = 24;
    /// Characters: some thousand asks as people write them.
    private static final long READ = 2_000_000;

    static ChooseView of(Words words, JourneyBook lived) {
        ChipsView parts = ChipsView.of(
                        words,
                        words.say("book.part.question"),
                        BookForm.PARTS,
                        Choice.ANY,
                        "book.part",
                        BookPart.values())
                .choosing(BookPart.values());
        List<String> texts = some(lived).toList();
        List<Chip> names = HiddenNames.perhaps(texts.stream(), MOST).stream()
                .map(name -> new Chip(name, name, false))
                .toList();
        return new ChooseView(
                parts,
                names.isEmpty()
                        ? null
                        : ChipsView.growing(BookForm.PERHAPS, words.say("book.perhaps.question"), Choice.ANY, names)
                                .hinting(words.say("book.perhaps.hint")),
                missing(words, texts, "book.missing.before"));
    }

    /// What a PDF can't show of what the person wrote, in a sentence; empty where it shows everything.
    static String missing(Words words, JourneyBook lived, String key) {
        return missing(words, some(lived).toList(), key);
    }

    private static String missing(Words words, List<String> texts, String key) {
        Glyphs glyphs = new Glyphs(words);
        texts.forEach(glyphs::drawable);
        return glyphs.missing().isEmpty()
                ? ""
                : words.say(
                        key,
                        "scripts",
                        ListFormatter.getInstance(words.locale()).format(glyphs.missing()));
    }

    /// What the person wrote, as much of it as is read in a moment.
    private static Stream<String> some(JourneyBook lived) {
        AtomicLong left = new AtomicLong(READ);
        return lived.weeks().stream()
                .flatMap(week -> written(lived, week))
                .takeWhile(text -> left.addAndGet(-text.length()) > 0);
    }

    private static Stream<String> written(JourneyBook lived, WeekFacts week) {
        Stream<String> takeaway = week.takeaway() == null
                ? Stream.empty()
                : Stream.of(week.takeaway().title(), week.takeaway().text())
                        .filter(Objects::nonNull)
                        .map(ChooseView::text);
        return Stream.concat(takeaway, lived.told(week.asks()).flatMap(ChooseView::written));
    }

    private static Stream<String> written(WholeAsk ask) {
        Answer answer = ask.counted();
        Retelling story = answer == null ? null : answer.story();
        Stream<Line> own = answer == null ? Stream.empty() : answer.feelings().own().stream();
        Stream<Record> written = Stream.of(
                        ask.ask().title(),
                        ask.ask().who(),
                        ask.ask().place(),
                        ask.forecast() == null ? null : ask.forecast().feared(),
                        answer == null ? null : answer.lesson(),
                        answer == null ? null : answer.offer(),
                        story == null ? null : story.happened(),
                        story == null ? null : story.told(),
                        story == null ? null : story.another())
                .filter(Objects::nonNull);
        return Stream.concat(written, own).map(ChooseView::text);
    }

    private static String text(Record written) {
        return switch (written) {
            case Line line -> line.text();
            case Prose prose -> prose.text();
            default -> throw new IllegalArgumentException("neither line nor prose");
        };
    }
}
