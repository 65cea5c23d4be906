package app.asked.server.book;

import app.asked.core.ask.WholeAsk;
import app.asked.core.book.JourneyLetter;
import app.asked.core.journey.Avoided;
import app.asked.core.journey.WeekFacts;
import app.asked.server.ask.Asks;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.JourneyToday;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Tx;
import app.asked.server.web.NotFound;
import app.asked.server.web.Words;
import app.asked.server.web.look.HillView;
import app.asked.server.week.Doors;
import app.asked.server.week.LookBack;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// A journey with every word that was written on it.
///
/// @param weeks those that have begun, with the words of their asks
/// @param doors how each ask is drawn
record Lived(LookBack back, List<WeekFacts> weeks, List<Avoided> avoided, Doors doors) {
    Lived {
        weeks = List.copyOf(weeks);
        avoided = List.copyOf(avoided);
    }

    static Lived read(Tx tx, UUID person, UUID journey, Instant now, Challenges challenges, Words words) {
        LookBack back = LookBack.at(tx, person, journey, now).orElseThrow(NotFound::new);
        List<UUID> ids = back.weeks().stream()
                .flatMap(week -> week.asks().stream())
                .map(ask -> ask.ask().id())
                .toList();
        Map<UUID, WholeAsk> told = Asks.told(tx, person, ids).stream()
                .map(kept -> kept.whole())
                .collect(Collectors.toMap(ask -> ask.ask().id(), ask -> ask));
        List<WeekFacts> weeks = back.weeks().stream()
                .map(week -> week.with(told(week.asks(), told)))
                .toList();
        return new Lived(back, weeks, Journeys.avoided(tx, person), Doors.of(tx, person, challenges, words));
    }

    JourneyToday journey() {
        return back.journey();
    }

    UUID id() {
        return journey().journey().id();
    }

    JourneyLetter letter() {
        return JourneyLetter.of(back.facts(), weeks, avoided, journey().isOver());
    }

    HillView hill(Words words) {
        return HillView.of(words, weeks.stream().map(this::hill).toList());
    }

    private HillView.Week hill(WeekFacts week) {
        return new HillView.Week(
                week.number(),
                week.energy(),
                week.made().stream().map(doors::door).toList());
    }

    private static List<WholeAsk> told(Collection<WholeAsk> asks, Map<UUID, WholeAsk> told) {
        return asks.stream()
                .map(ask -> told.get(ask.ask().id()))
                .filter(Objects::nonNull)
                .toList();
    }
}
