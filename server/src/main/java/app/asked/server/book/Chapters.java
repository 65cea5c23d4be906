package app.asked.server.book;

import app.asked.core.ask.AskState;
import app.asked.core.ask.WholeAsk;
import app.asked.core.book.BookPart;
import app.asked.core.journey.week.WeekFacts;
import app.asked.core.words.Prose;
import app.asked.server.book.press.Picture;
import app.asked.server.web.look.DoorView;
import app.asked.server.web.message.Words;
import app.asked.server.week.Counts;
import app.asked.server.week.WeekCardView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The chapters of a book, a week each, told one after the other so that one alone is in memory. A week of very many
/// words goes on in further chapters.
final class Chapters implements Iterable<Chapter> {
    /// How much one chapter weighs before the week goes on in the next.
    private static final int A_CHAPTER = 40_000;
    /// More doors than these make a picture of nothing.
    private static final int MOST_DOORS = 70;

    private final Words words;
    private final JourneyBook lived;
    private final BookForm form;
    private final Teller teller;

    Chapters(Words words, JourneyBook lived, BookForm form) {
        this.words = words;
        this.lived = lived;
        this.form = form;
        this.teller = new Teller(words, lived.doors(), form);
    }

    @Override
    public Iterator<Chapter> iterator() {
        return new Telling();
    }

    private final class Telling implements Iterator<Chapter> {
        private final Iterator<WeekFacts> weeks = lived.weeks().iterator();
        private Iterator<WholeAsk> asks = Collections.emptyIterator();
        private @Nullable WeekFacts week;
        private int part;

        @Override
        public boolean hasNext() {
            return asks.hasNext() || weeks.hasNext();
        }

        @Override
        public Chapter next() {
            if (!asks.hasNext()) {
                week = weeks.next();
                asks = told(week);
                part = 0;
            }
            if (week == null) {
                throw new NoSuchElementException();
            }
            part++;
            return part(week);
        }

        private Chapter part(WeekFacts week) {
            List<AskTold> told = new ArrayList<>();
            List<String> lessons = new ArrayList<>();
            int weight = 0;
            while (asks.hasNext() && weight < A_CHAPTER) {
                WholeAsk ask = asks.next();
                String lesson = teller.lesson(ask);
                if (form.has(BookPart.ASKS)) {
                    told.add(teller.tell(ask));
                    weight += told.getLast().weight();
                } else if (lesson != null) {
                    lessons.add(lesson);
                    weight += lesson.length();
                }
            }
            return chapter(week, part, told, lessons, asks.hasNext());
        }
    }

    /// None where nothing of them is wanted.
    private Iterator<WholeAsk> told(WeekFacts week) {
        return form.has(BookPart.ASKS) || form.has(BookPart.LESSONS)
                ? lived.told(held(week)).iterator()
                : Collections.emptyIterator();
    }

    private Chapter chapter(WeekFacts week, int part, List<AskTold> asks, List<String> lessons, boolean goesOn) {
        String title = teller.own(WeekCardView.title(words, week));
        return new Chapter(
                "week-" + week.number() + (part == 1 ? "" : "-" + part),
                part == 1 ? title : words.say("book.goes-on", "title", title),
                part == 1 ? WeekCardView.days(words, week) : null,
                part == 1 ? Counts.of(words, week) : null,
                part == 1 && form.has(BookPart.FEELINGS) ? Counts.mood(words, week) : null,
                part == 1 && form.has(BookPart.PICTURES) ? street(week) : null,
                asks,
                lessons,
                goesOn || !form.has(BookPart.LETTERS) ? null : letter(week));
    }

    private static List<WholeAsk> held(WeekFacts week) {
        return week.asks().stream()
                .filter(ask -> ask.made() || ask.state() == AskState.BACKED_OUT)
                .toList();
    }

    private @Nullable Picture street(WeekFacts week) {
        List<WholeAsk> held = held(week);
        List<DoorView> doors =
                held.stream().limit(MOST_DOORS).map(lived.doors()::door).toList();
        return held.isEmpty()
                ? null
                : Picture.street(doors, words.say("look.hill.says", "week", week.number(), "count", held.size()));
    }

    private @Nullable String letter(WeekFacts week) {
        Prose taught = lived.takeaway(words, week);
        return taught == null ? null : teller.own(taught.text());
    }
}
