package app.asked.server.transfer;

import app.asked.core.ask.Ask;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.journey.Avoided;
import app.asked.core.journey.Journey;
import app.asked.core.journey.Pause;
import app.asked.core.journey.Pull;
import app.asked.core.journey.Takeaway;
import app.asked.core.shape.Checked;
import app.asked.core.time.Moment;
import app.asked.core.words.Keyed;
import app.asked.server.ask.AskWrites;
import app.asked.server.ask.Asks;
import app.asked.server.challenge.Challenges;
import app.asked.server.challenge.Mark;
import app.asked.server.challenge.OwnWrites;
import app.asked.server.insight.Arsqs;
import app.asked.server.journey.JourneyWeek;
import app.asked.server.journey.JourneyWrites;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.Today;
import app.asked.server.next.Offers;
import app.asked.server.remind.StoredReminders;
import app.asked.server.storage.Repository;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.LimitReached;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.story.Stories;
import app.asked.server.transfer.Everything.Lived;
import app.asked.server.transfer.Everything.Named;
import app.asked.server.transfer.Everything.Travelled;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Adds what a file holds and the person does not have yet. What is there stays as it is: an older file never writes
/// over newer words, and what was deleted does not come back. It goes in small steps, so that others can write between
/// them; a step that is sent again changes nothing, and so does a file.
@Component
final class Importer {
    private static final int STEP = 50;

    /// A file is read once for each of these, whatever its own order: own challenges look for their mark, asks need
    /// their journey and challenge, check-ins their asks.
    private static final Set<String> LATER = Set.of("challenges", "asks", "checkIns");

    private static final List<Predicate<String>> ROUNDS =
            List.of(part -> !LATER.contains(part), "challenges"::equals, "asks"::equals, "checkIns"::equals);

    private final Storage storage;
    private final AskWrites asks;

    Importer(Storage storage, AskWrites asks) {
        this.storage = storage;
        this.asks = asks;
    }

    /// @param now as the file was checked
    /// @param told hears what has become of it so far, step by step
    ImportCounts add(UUID person, CheckedFile.Sound file, Instant now, Consumer<ImportCounts> told) throws IOException {
        Steps steps = new Steps(person, told);
        for (Predicate<String> round : ROUNDS) {
            FileReader.read(file.file(), round.and(Everything.PARTS::contains), piece -> {
                Everything some = sound(piece, now);
                writes(some, toReadOnceMore(some), file.last(), now).forEach(steps::add);
                return true;
            });
        }
        return steps.end();
    }

    /// What the kindness check would show again: it looks at own challenges here as at any others, before the write.
    private static Set<ChallengeId> toReadOnceMore(Everything some) {
        return some.challenges().stream()
                .filter(challenge -> !OwnWrites.isFair(challenge))
                .map(Challenge::id)
                .collect(Collectors.toSet());
    }

    private static Everything sound(Piece piece, Instant now) {
        return switch (piece.read(now)) {
            case Checked.Valid<Everything>(Everything some) -> some;
            case Checked.Invalid<Everything> _ -> throw new IllegalStateException("the file is not as it was checked");
        };
    }

    /// What waits to be written, and what was.
    private final class Steps {
        private final UUID person;
        private final Consumer<ImportCounts> told;
        private final List<Function<Tx, ImportResult>> next = new ArrayList<>();
        private ImportCounts sum = ImportCounts.NOTHING;

        private Steps(UUID person, Consumer<ImportCounts> told) {
            this.person = person;
            this.told = told;
        }

        private void add(Function<Tx, ImportResult> write) {
            next.add(write);
            if (next.size() == STEP) {
                write();
            }
        }

        private void write() {
            List<Function<Tx, ImportResult>> step = List.copyOf(next);
            next.clear();
            sum = sum.and(storage.write(
                    person, tx -> step.stream().map(write -> write.apply(tx)).toList()));
            told.accept(sum);
        }

        private ImportCounts end() {
            if (!next.isEmpty()) {
                write();
            }
            return sum;
        }
    }

    /// In an order in which each finds what it belongs to.
    private List<Function<Tx, ImportResult>> writes(
            Everything all, Set<ChallengeId> toReadOnceMore, Map<UUID, Moment> last, Instant now) {
        List<Function<Tx, ImportResult>> writes = new ArrayList<>();
        all.challenges().forEach(each -> writes.add(challenge(each, toReadOnceMore.contains(each.id()))));
        all.marks().forEach(each -> writes.add(tx -> put(tx, Challenges.MARKS, each.challenge(), each)));
        all.journeys().forEach(each -> add(writes, each, last, now));
        all.rules().forEach(each -> writes.add(tx -> put(tx, Journeys.RULES, each.id(), each)));
        all.avoided().forEach(each -> add(writes, each));
        all.rests().forEach(each -> writes.add(tx -> put(tx, Journeys.RESTS, each.id(), each)));
        all.energies().forEach(each -> writes.add(tx -> put(tx, Journeys.ENERGIES, each.day(), each)));
        all.ratings().forEach(each -> writes.add(tx -> put(tx, Offers.RATINGS, each.id(), each)));
        all.arsqs().forEach(each -> writes.add(tx -> put(tx, Arsqs.REPOSITORY, each.id(), each)));
        all.stories().forEach(each -> writes.add(tx -> put(tx, Stories.REPOSITORY, each.id(), each)));
        var wish = all.wish();
        if (wish != null) {
            writes.add(tx -> put(tx, Offers.WISH, tx.person(), wish));
        }
        var myDays = all.myDays();
        if (myDays != null) {
            writes.add(tx -> put(tx, Challenges.MY_DAYS, tx.person(), myDays));
        }
        var reminders = all.reminders();
        if (reminders != null) {
            writes.add(tx -> put(tx, StoredReminders.REPOSITORY, tx.person(), reminders));
        }
        all.asks().forEach(each -> add(writes, each));
        all.checkIns()
                .forEach(each -> writes.add(
                        tx -> add(tx, Asks.CHECK_INS, each.id(), each, () -> fate(asks.checkIn(tx, each, null)))));
        return writes;
    }

    /// One to be read once more comes in all the same, since nothing may be lost. But it is hidden, so that nothing
    /// suggests it unread.
    private static Function<Tx, ImportResult> challenge(Challenge challenge, boolean toReadOnceMore) {
        return tx -> {
            ImportResult result = put(tx, Challenges.OWN, Challenges.idOf(challenge), challenge);
            return toReadOnceMore && result == ImportResult.Plain.ADDED ? hide(tx, challenge.id()) : result;
        };
    }

    private static ImportResult hide(Tx tx, ChallengeId id) {
        Mark mark =
                Challenges.MARKS.find(tx, tx.person(), id).map(Versioned::value).orElseGet(() -> Mark.none(id));
        VersionedWrites.set(tx, Challenges.MARKS, id, mark.hiding(true));
        return ImportResult.Plain.HIDDEN;
    }

    private static void add(
            List<Function<Tx, ImportResult>> writes, Travelled travelled, Map<UUID, Moment> last, Instant now) {
        var journey = travelled.journey();
        Moment ended = last.getOrDefault(journey.id(), journey.rulesAccepted());
        writes.add(tx -> add(tx, journey, ended, now));
        for (Pause pause : travelled.pauses()) {
            writes.add(tx -> add(
                    tx,
                    Journeys.PAUSES,
                    pause.id(),
                    pause,
                    () -> fate(JourneyWrites.put(tx, pause, null, Today.at(now)))));
        }
        for (Takeaway takeaway : travelled.takeaways()) {
            JourneyWeek week = new JourneyWeek(takeaway.journey(), takeaway.week());
            writes.add(tx ->
                    add(tx, Journeys.TAKEAWAYS, week, takeaway, () -> fate(JourneyWrites.put(tx, takeaway, null))));
        }
    }

    private static void add(List<Function<Tx, ImportResult>> writes, Named named) {
        Avoided avoided = named.avoided();
        writes.add(tx ->
                add(tx, Journeys.AVOIDED, avoided.id(), avoided, () -> fate(JourneyWrites.put(tx, avoided, null))));
        for (Pull pull : named.pulls()) {
            writes.add(tx -> add(tx, Journeys.PULLS, pull.id(), pull, () -> fate(JourneyWrites.put(tx, pull, null))));
        }
    }

    /// A forecast before its answer: afterwards it could come as a recalled one alone.
    private void add(List<Function<Tx, ImportResult>> writes, Lived lived) {
        UUID id = lived.ask().id();
        writes.add(tx -> {
            Ask ask = asks.here(tx, lived.ask());
            return add(tx, Asks.ASKS, id, ask, () -> fate(asks.ask(tx, ask, null)));
        });
        var forecast = lived.forecast();
        if (forecast != null) {
            writes.add(tx -> add(tx, Asks.FORECASTS, id, forecast, () -> fate(asks.forecast(tx, id, forecast, null))));
        }
        var answer = lived.answer();
        if (answer != null) {
            writes.add(tx -> add(tx, Asks.ANSWERS, id, answer, () -> fate(asks.answer(tx, id, answer, null))));
        }
        var backedOut = lived.backedOut();
        if (backedOut != null) {
            writes.add(tx ->
                    add(tx, Asks.BACKED_OUTS, id, backedOut, () -> fate(asks.backedOut(tx, id, backedOut, null))));
        }
        var harm = lived.harm();
        if (harm != null) {
            writes.add(tx -> add(tx, Asks.HARMS, id, harm, () -> fate(asks.harm(tx, id, harm, null))));
        }
    }

    /// There is one journey under way at most: a second one comes in as finished, on the day of the last that was
    /// written on it. So it reads when the same file comes again.
    private static ImportResult add(Tx tx, Journey journey, Moment last, Instant now) {
        Journey finished = journey.finished() == null ? journey.finished(last) : journey;
        boolean cameFinished = Journeys.find(tx, tx.person(), journey.id())
                .filter(finished::equals)
                .isPresent();
        if (cameFinished) {
            return ImportResult.Plain.THERE;
        }
        return add(tx, Journeys.JOURNEYS, journey.id(), journey, () -> {
            ImportResult fate = fate(JourneyWrites.put(tx, journey, null, Today.at(now)));
            return fate instanceof ImportResult.LeftOut
                            && fate(JourneyWrites.put(tx, finished, null, Today.at(now))) == ImportResult.Plain.ADDED
                    ? ImportResult.Plain.FINISHED
                    : fate;
        });
    }

    private static ImportResult fate(WriteResult<?> written) {
        return switch (written) {
            case WriteResult.Stored<?> _, WriteResult.Deleted<?> _, WriteResult.Stale<?> _ -> ImportResult.Plain.ADDED;
            case WriteResult.Conflict<?>(Keyed conflict) -> new ImportResult.LeftOut(conflict.key());
            case WriteResult.Invalid<?>(var problems) ->
                new ImportResult.LeftOut(
                        String.valueOf(problems.getFirst().expects().get("rule")));
            case WriteResult.NotFound<?> _ -> new ImportResult.LeftOut("nowhere");
        };
    }

    private static <K, T> ImportResult put(Tx tx, Repository<K, T> repository, K key, T value) {
        return add(tx, repository, key, value, () -> fate(VersionedWrites.put(tx, repository, key, value, null)));
    }

    private static <K, T> ImportResult add(
            Tx tx, Repository<K, T> repository, K key, T value, Supplier<ImportResult> write) {
        var there = repository.find(tx, tx.person(), key);
        if (there.isPresent()) {
            return !there.get().isGone() && there.get().value().equals(value)
                    ? ImportResult.Plain.THERE
                    : ImportResult.Plain.OTHERWISE;
        }
        try {
            return write.get();
        } catch (LimitReached full) {
            return new ImportResult.LeftOut("limit");
        }
    }
}
