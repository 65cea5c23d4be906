package app.asked.server.book;

import app.asked.core.ask.AskState;
import app.asked.core.ask.WholeAsk;
import app.asked.core.book.Part;
import app.asked.core.journey.Arc;
import app.asked.core.journey.WeekFacts;
import app.asked.server.journey.steering.JourneyLine;
import app.asked.server.web.Days;
import app.asked.server.web.Words;
import app.asked.server.web.look.DoorView;
import app.asked.server.web.look.HillView;
import app.asked.server.week.Counts;
import app.asked.server.week.WeekCardView;
import com.ibm.icu.text.CaseMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The book of a journey, in one person's language: a cover, a chapter for each week, the letter, and a last leaf that
/// says how it was made.
///
/// @param line what the journey was, in a line
/// @param held what it held
/// @param cover pictures on the cover; empty where none are wanted
/// @param letter the journey's; absent where letters are not wanted
/// @param colophon how the book was made, sentence by sentence
public record BookView(
        String title,
        String line,
        String days,
        String held,
        List<Picture> cover,
        List<Chapter> chapters,
        @Nullable LetterView letter,
        List<String> colophon) {
    private static final int A_VOLUME = 150;
    private static final int COVER_ROWS = 3;
    private static final int COVER_DOORS = 7;

    /// A week.
    ///
    /// @param street its doors; absent where pictures are not wanted, or there are none
    /// @param asks one by one, where they are wanted
    /// @param lessons by themselves, where asks are not wanted
    /// @param letter as the person kept it
    public record Chapter(
            int number,
            String title,
            String days,
            String counts,
            @Nullable String mood,
            @Nullable Picture street,
            List<AskTold> asks,
            List<String> lessons,
            @Nullable String letter) {
        public String id() {
            return "week-" + number;
        }
    }

    static BookView of(Words words, Lived lived, BookForm form, LocalDate today) {
        Teller teller = new Teller(words, lived.doors(), form);
        Arc arc = new Arc(lived.weeks());
        JourneyLine line = JourneyLine.of(words, lived.journey());
        boolean pictures = form.has(Part.PICTURES) && !arc.made().isEmpty();
        return new BookView(
                title(words, arc),
                line.name(),
                line.days(),
                words.say(lived.letter().opening().getFirst()),
                pictures ? cover(words, lived, arc) : List.of(),
                lived.weeks().stream()
                        .map(week -> chapter(words, lived, form, teller, week))
                        .toList(),
                form.has(Part.LETTERS) ? LetterView.of(words, lived, teller::own) : null,
                colophon(words, form, today));
    }

    /// The same book in volumes of so many asks that each can be laid out in little room. Nearly every book is one; the
    /// letter stands in the last.
    List<BookView> volumes(Words words) {
        List<List<Chapter>> volumes = new ArrayList<>(List.of(new ArrayList<>()));
        int asks = 0;
        for (Chapter chapter : chapters) {
            asks += chapter.asks().size();
            if (asks > A_VOLUME && !volumes.getLast().isEmpty()) {
                volumes.add(new ArrayList<>());
                asks = chapter.asks().size();
            }
            volumes.getLast().add(chapter);
        }
        if (volumes.size() == 1) {
            return List.of(this);
        }
        return IntStream.range(0, volumes.size())
                .mapToObj(at -> new BookView(
                        title,
                        words.say("book.volume", "line", line, "volume", at + 1, "of", volumes.size()),
                        days,
                        held,
                        cover,
                        List.copyOf(volumes.get(at)),
                        at + 1 == volumes.size() ? letter : null,
                        colophon))
                .toList();
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
    private static List<Picture> cover(Words words, Lived lived, Arc arc) {
        HillView hill = lived.hill(words);
        if (hill.rows().size() <= COVER_ROWS) {
            return Picture.hill(hill);
        }
        List<DoorView> first =
                arc.made().stream().limit(COVER_DOORS).map(lived.doors()::door).toList();
        return List.of(Picture.street(first, words.say("book.cover.first", "count", first.size())));
    }

    private static Chapter chapter(Words words, Lived lived, BookForm form, Teller teller, WeekFacts week) {
        List<WholeAsk> asks = week.asks().stream()
                .filter(ask -> ask.made() || ask.state() == AskState.BACKED_OUT)
                .toList();
        boolean told = form.has(Part.ASKS);
        boolean lessons = form.has(Part.LESSONS) && !told;
        return new Chapter(
                week.number(),
                teller.own(WeekCardView.title(words, week)),
                WeekCardView.days(words, week),
                Counts.of(words, week),
                form.has(Part.FEELINGS) ? Counts.mood(words, week) : null,
                form.has(Part.PICTURES) && !asks.isEmpty() ? street(words, lived, asks, week) : null,
                told ? asks.stream().map(teller::tell).toList() : List.of(),
                lessons
                        ? asks.stream()
                                .map(teller::lesson)
                                .filter(Objects::nonNull)
                                .toList()
                        : List.of(),
                form.has(Part.LETTERS) ? letter(teller, week) : null);
    }

    private static Picture street(Words words, Lived lived, List<WholeAsk> asks, WeekFacts week) {
        List<DoorView> doors = asks.stream().map(lived.doors()::door).toList();
        return Picture.street(doors, words.say("look.hill.says", "week", week.number(), "count", doors.size()));
    }

    private static @Nullable String letter(Teller teller, WeekFacts week) {
        return week.takeaway() == null || week.takeaway().text() == null
                ? null
                : teller.own(week.takeaway().text().text());
    }

    private static List<String> colophon(Words words, BookForm form, LocalDate today) {
        return Stream.of(
                        words.say("book.colophon.made", "day", Days.date(words, today)),
                        words.say("book.colophon.not-in-it"),
                        form.names().isNone() ? null : words.say("book.colophon.names"))
                .filter(Objects::nonNull)
                .toList();
    }
}
