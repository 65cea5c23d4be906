package app.asked.server.week;

import app.asked.core.journey.Going;
import app.asked.core.journey.JourneyCalendar;
import app.asked.core.journey.Takeaway;
import app.asked.core.journey.week.WeekFacts;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.server.journey.JourneyToday;
import app.asked.server.journey.JourneyWeek;
import app.asked.server.journey.Today;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.NotFound;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A week that has begun, to write about.
///
/// @param facts with the words of its asks
/// @param earlier the weeks before it
record WeekEnd(JourneyToday journey, WeekFacts facts, List<WeekFacts> earlier) {
    WeekEnd {
        earlier = List.copyOf(earlier);
    }

    /// @param of the journey; the latest where none is named
    static WeekEnd find(Tx tx, UUID person, @Nullable UUID of, int week, Today today) {
        LookBack back = LookBack.find(tx, person, of, today).orElseThrow(NotFound::new);
        WeekFacts told = back.told(tx, person, week).orElseThrow(NotFound::new);
        return new WeekEnd(back.journey(), told, back.before(week));
    }

    UUID id() {
        return journey.journey().id();
    }

    JourneyWeek week() {
        return new JourneyWeek(id(), facts.number());
    }

    /// What Asked tells of the week, from its facts as they are now.
    Prose draft(Words words) {
        return DraftText.of(words, facts, earlier);
    }

    String path(String more) {
        return "/journey/weeks/" + facts.number() + more + "?of=" + id();
    }

    /// Where the week stands among the others.
    String lookBack() {
        return "/journey?of=" + id() + "#week-" + facts.number();
    }

    boolean isActive() {
        return journey.state() == JourneyCalendar.State.ACTIVE;
    }

    /// Whether the person wrote that the practice makes things worse.
    boolean isWorse() {
        return facts.takeaway() != null && facts.takeaway().going() == Going.MAKES_THINGS_WORSE;
    }

    /// What the person wrote about the week.
    Stream<String> words() {
        Takeaway takeaway = facts.takeaway();
        return takeaway == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.ofNullable(takeaway.title()).map(Line::text),
                        Stream.ofNullable(takeaway.text()).map(Prose::text));
    }
}
