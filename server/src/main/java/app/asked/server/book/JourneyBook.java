package app.asked.server.book;

import app.asked.core.ask.WholeAsk;
import app.asked.core.book.JourneyLetter;
import app.asked.core.journey.Avoided;
import app.asked.core.journey.Takeaway;
import app.asked.core.journey.week.TakeawayDraft;
import app.asked.core.journey.week.WeekFacts;
import app.asked.core.words.Prose;
import app.asked.server.ask.Asks;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.JourneyToday;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.Today;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.NotFound;
import app.asked.server.web.look.HillView;
import app.asked.server.web.message.Words;
import app.asked.server.week.Doors;
import app.asked.server.week.LookBack;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A journey to be told. Its asks are numbers, which are small; their words are read as they are told, a page of them
/// at a time.
///
/// @param doors how each ask is drawn
record JourneyBook(Storage storage, UUID person, LookBack back, List<Avoided> avoided, Doors doors) {
    /// How many asks are in memory with their words.
    private static final int PAGE = 25;

    JourneyBook {
        avoided = List.copyOf(avoided);
    }

    static JourneyBook read(
            Storage storage, UUID person, UUID journey, Function<Tx, Today> today, Challenges challenges, Words words) {
        return storage.read(tx -> new JourneyBook(
                storage,
                person,
                LookBack.at(tx, person, journey, today.apply(tx)).orElseThrow(NotFound::new),
                Journeys.avoided(tx, person),
                Doors.of(tx, person, challenges, words)));
    }

    JourneyToday journey() {
        return back.journey();
    }

    UUID id() {
        return journey().journey().id();
    }

    /// Those that have begun.
    List<WeekFacts> weeks() {
        return back.weeks();
    }

    /// These asks with their words, in this order.
    Stream<WholeAsk> told(List<WholeAsk> asks) {
        return Stream.iterate(0, from -> from < asks.size(), from -> from + PAGE)
                .map(from -> asks.subList(from, Math.min(from + PAGE, asks.size())))
                .flatMap(page -> page(page).stream());
    }

    private List<WholeAsk> page(List<WholeAsk> asks) {
        List<UUID> ids = asks.stream().map(ask -> ask.ask().id()).toList();
        Map<UUID, WholeAsk> told = storage.read(tx -> Asks.told(tx, person, ids)).stream()
                .map(kept -> kept.whole())
                .collect(Collectors.toMap(ask -> ask.ask().id(), Function.identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(told.get(id))).toList();
    }

    /// What a week taught, as the person wrote it or as the draft that they kept tells it; null where neither is.
    @Nullable
    Prose takeaway(Words words, WeekFacts week) {
        Takeaway takeaway = week.takeaway();
        if (takeaway == null || !takeaway.keepsDraft()) {
            return takeaway == null ? null : takeaway.text();
        }
        return back.draft(words, week.with(told(week.asks()).toList()));
    }

    /// What leads a week of the letter, in the person's words: a lesson of an ask or, without one, what the week
    /// taught.
    @Nullable
    Prose ownLine(WeekFacts week) {
        Prose lesson = TakeawayDraft.lesson(told(TakeawayDraft.mostFeared(week)));
        Takeaway takeaway = week.takeaway();
        return lesson == null && takeaway != null ? takeaway.text() : lesson;
    }

    JourneyLetter letter() {
        return JourneyLetter.of(back.facts(), weeks(), avoided, journey().isOver());
    }

    HillView hill(Words words) {
        return HillView.of(words, weeks().stream().map(this::hill).toList());
    }

    private HillView.Week hill(WeekFacts week) {
        return new HillView.Week(
                week.number(),
                week.energy(),
                week.made().stream().map(doors::door).toList());
    }
}
