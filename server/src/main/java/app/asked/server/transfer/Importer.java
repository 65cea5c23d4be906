package app.asked.server.transfer;

import app.asked.core.journey.Pause;
import app.asked.core.journey.Takeaway;
import app.asked.server.ask.AskWrites;
import app.asked.server.ask.Asks;
import app.asked.server.challenge.Challenges;
import app.asked.server.insight.Arsqs;
import app.asked.server.journey.JourneyWeek;
import app.asked.server.journey.JourneyWrites;
import app.asked.server.journey.Journeys;
import app.asked.server.next.Offers;
import app.asked.server.storage.Keeping;
import app.asked.server.storage.Receipt;
import app.asked.server.storage.Shelf;
import app.asked.server.storage.Storage;
import app.asked.server.storage.Tx;
import app.asked.server.storage.Written;
import app.asked.server.transfer.Everything.Lived;
import app.asked.server.transfer.Everything.Travelled;
import app.asked.server.transfer.Imported.Fate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Adds what a file holds and the person does not have yet. What is there stays as it is: an older file never writes
/// over newer words, and what was deleted does not come back. It goes in small steps, so that others can write between
/// them; a step that is sent again changes nothing.
@Component
final class Importer {
    private static final int STEP = 50;

    private final Storage storage;
    private final AskWrites asks;

    Importer(Storage storage, AskWrites asks) {
        this.storage = storage;
        this.asks = asks;
    }

    Imported add(UUID person, Everything all, Instant now) {
        List<Function<Tx, Fate>> writes = writes(all, now);
        Imported sum = Imported.NOTHING;
        for (int from = 0; from < writes.size(); from += STEP) {
            List<Function<Tx, Fate>> step = writes.subList(from, Math.min(from + STEP, writes.size()));
            sum = sum.and(storage.write(
                    person, tx -> step.stream().map(write -> write.apply(tx)).toList()));
        }
        return sum;
    }

    /// In an order in which each finds what it belongs to.
    private List<Function<Tx, Fate>> writes(Everything all, Instant now) {
        List<Function<Tx, Fate>> writes = new ArrayList<>();
        all.challenges().forEach(each -> writes.add(tx -> put(tx, Challenges.OWN, Challenges.idOf(each), each)));
        all.marks().forEach(each -> writes.add(tx -> put(tx, Challenges.MARKS, each.challenge(), each)));
        all.journeys().forEach(each -> add(writes, each, now));
        all.rules().forEach(each -> writes.add(tx -> put(tx, Journeys.RULES, each.id(), each)));
        all.avoided()
                .forEach(each -> writes.add(tx ->
                        add(tx, Journeys.AVOIDED, each.id(), each, () -> handedIn(JourneyWrites.put(tx, each, null)))));
        all.rests().forEach(each -> writes.add(tx -> put(tx, Journeys.RESTS, each.id(), each)));
        all.energies().forEach(each -> writes.add(tx -> put(tx, Journeys.ENERGIES, each.day(), each)));
        all.ratings().forEach(each -> writes.add(tx -> put(tx, Offers.RATINGS, each.id(), each)));
        all.arsqs().forEach(each -> writes.add(tx -> put(tx, Arsqs.SHELF, each.id(), each)));
        var wish = all.wish();
        if (wish != null) {
            writes.add(tx -> put(tx, Offers.WISH, tx.person(), wish));
        }
        all.asks().forEach(each -> add(writes, each));
        all.checkIns()
                .forEach(each -> writes.add(
                        tx -> add(tx, Asks.CHECK_INS, each.id(), each, () -> handedIn(asks.checkIn(tx, each, null)))));
        return writes;
    }

    private static void add(List<Function<Tx, Fate>> writes, Travelled travelled, Instant now) {
        var journey = travelled.journey();
        writes.add(tx -> add(
                tx,
                Journeys.JOURNEYS,
                journey.id(),
                journey,
                () -> handedIn(JourneyWrites.put(tx, journey, null, now))));
        for (Pause pause : travelled.pauses()) {
            writes.add(tx -> add(
                    tx, Journeys.PAUSES, pause.id(), pause, () -> handedIn(JourneyWrites.put(tx, pause, null, now))));
        }
        for (Takeaway takeaway : travelled.takeaways()) {
            JourneyWeek week = new JourneyWeek(takeaway.journey(), takeaway.week());
            writes.add(tx ->
                    add(tx, Journeys.TAKEAWAYS, week, takeaway, () -> handedIn(JourneyWrites.put(tx, takeaway, null))));
        }
    }

    /// A forecast before its answer: afterwards it could come as a recalled one alone.
    private void add(List<Function<Tx, Fate>> writes, Lived lived) {
        UUID id = lived.ask().id();
        writes.add(tx -> add(tx, Asks.ASKS, id, lived.ask(), () -> handedIn(asks.ask(tx, lived.ask(), null))));
        var forecast = lived.forecast();
        if (forecast != null) {
            writes.add(
                    tx -> add(tx, Asks.FORECASTS, id, forecast, () -> handedIn(asks.forecast(tx, id, forecast, null))));
        }
        var answer = lived.answer();
        if (answer != null) {
            writes.add(tx -> add(tx, Asks.ANSWERS, id, answer, () -> handedIn(asks.answer(tx, id, answer, null))));
        }
        var backedOut = lived.backedOut();
        if (backedOut != null) {
            writes.add(tx ->
                    add(tx, Asks.BACKED_OUTS, id, backedOut, () -> handedIn(asks.backedOut(tx, id, backedOut, null))));
        }
        var harm = lived.harm();
        if (harm != null) {
            writes.add(tx -> add(tx, Asks.HARMS, id, harm, () -> handedIn(asks.harm(tx, id, harm, null))));
        }
    }

    private static boolean handedIn(Written<?> written) {
        return written instanceof Written.HandedIn<?>;
    }

    private static <K, T> Fate put(Tx tx, Shelf<K, T> shelf, K key, T value) {
        return add(tx, shelf, key, value, () -> Keeping.put(tx, shelf, key, value, null) instanceof Receipt.Created<?>);
    }

    private static <K, T> Fate add(Tx tx, Shelf<K, T> shelf, K key, T value, BooleanSupplier write) {
        var there = shelf.find(tx, tx.person(), key);
        if (there.isPresent()) {
            return !there.get().isGone() && there.get().value().equals(value) ? Fate.THERE : Fate.OTHERWISE;
        }
        return write.getAsBoolean() ? Fate.ADDED : Fate.LEFT_OUT;
    }
}
