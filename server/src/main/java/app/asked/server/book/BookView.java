package app.asked.server.book;

import app.asked.core.book.BookPart;
import app.asked.core.journey.week.Arc;
import app.asked.server.book.press.Picture;
import app.asked.server.journey.steering.JourneyLine;
import app.asked.server.web.look.DoorView;
import app.asked.server.web.look.HillView;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import com.ibm.icu.text.CaseMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The book of a journey, in one person's language: a cover, a chapter for each week, the letter, and a last leaf that
/// says how it was made.
///
/// @param line what the journey was, in a line
/// @param held what it held
/// @param cover pictures on the cover; empty where none are wanted
/// @param chapters told anew each time they are gone through
/// @param letter the journey's; absent where letters are not wanted
/// @param colophon how the book was made, sentence by sentence
public record BookView(
        String title,
        String line,
        String days,
        String held,
        List<Picture> cover,
        Iterable<Chapter> chapters,
        @Nullable LetterView letter,
        List<String> colophon) {
    private static final int COVER_ROWS = 3;
    private static final int COVER_DOORS = 7;

    static BookView of(Words words, JourneyBook lived, BookForm form, LocalDate today) {
        Teller teller = new Teller(words, lived.doors(), form);
        Arc arc = new Arc(lived.weeks());
        JourneyLine line = JourneyLine.of(words, lived.journey());
        boolean pictures = form.has(BookPart.PICTURES) && !arc.made().isEmpty();
        return new BookView(
                title(words, arc),
                line.name(),
                line.days(),
                words.say(lived.letter().opening().getFirst()),
                pictures ? cover(words, lived, arc) : List.of(),
                new Chapters(words, lived, form),
                form.has(BookPart.LETTERS) ? LetterView.of(words, lived, teller::own) : null,
                colophon(words, form, today));
    }

    /// One volume of it.
    BookView volume(String name, List<Chapter> some, boolean last) {
        return new BookView(title, name, days, held, cover, some, last ? letter : null, colophon);
    }

    private static String title(Words words, Arc arc) {
        return CaseMap.toTitle()
                .wholeString()
                .noLowercase()
                .apply(
                        words.locale(),
                        null,
                        words.say("book.title", "asks", arc.made().size()));
    }

    /// The hillside or, of a journey too long for a cover, its first doors.
    private static List<Picture> cover(Words words, JourneyBook lived, Arc arc) {
        HillView hill = lived.hill(words);
        if (hill.rows().size() <= COVER_ROWS) {
            return Picture.hill(hill);
        }
        List<DoorView> first =
                arc.made().stream().limit(COVER_DOORS).map(lived.doors()::door).toList();
        return List.of(Picture.street(first, words.say("book.cover.first", "count", first.size())));
    }

    private static List<String> colophon(Words words, BookForm form, LocalDate today) {
        return Stream.of(
                        words.say("book.colophon.made", "day", DayFormat.date(words, today)),
                        words.say("book.colophon.not-in-it"),
                        form.names().isNone() ? null : words.say("book.colophon.names"))
                .filter(Objects::nonNull)
                .toList();
    }
}
