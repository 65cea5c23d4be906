package app.asked.server.ask;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.WholeAsk;
import app.asked.core.ask.after.CheckInDue;
import app.asked.core.ask.after.CheckInTiming;
import app.asked.core.ask.harm.Harm;
import app.asked.core.challenge.Version;
import app.asked.core.journey.Rest;
import app.asked.core.time.Moment;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Gone;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The asks of a person, as other features see them. Deleted ones are never among them.
public final class Asks {
    public static final Repository<UUID, Ask> ASKS = WholeAskRepository.ASKS;
    public static final Repository<UUID, Forecast> FORECASTS = WholeAskRepository.FORECASTS;
    public static final Repository<UUID, Answer> ANSWERS = WholeAskRepository.ANSWERS;
    public static final Repository<UUID, BackedOut> BACKED_OUTS = WholeAskRepository.BACKED_OUTS;
    public static final Repository<UUID, Harm> HARMS = WholeAskRepository.HARMS;
    public static final Repository<UUID, CheckIn> CHECK_INS = WholeAskRepository.CHECK_INS;

    private Asks() {}

    /// Every ask, oldest first, without any words: to compute with, not to show or to write back.
    public static List<WholeAsk> numbers(Tx tx, UUID person) {
        return AskNumbers.of(tx, person);
    }

    /// These asks without words, oldest first.
    public static List<VersionedAsk> numbers(Tx tx, UUID person, Collection<UUID> ids) {
        return WholeAskRepository.numbers(tx, person, ids);
    }

    /// The ids of every ask, oldest first.
    public static List<UUID> ids(Tx tx, UUID person) {
        return WholeAskRepository.ids(tx, person);
    }

    /// These asks with their words, oldest first; ids that are not the person's are left out.
    public static List<VersionedAsk> told(Tx tx, UUID person, Collection<UUID> ids) {
        return WholeAskRepository.told(tx, person, ids);
    }

    public static Optional<VersionedAsk> told(Tx tx, UUID person, UUID id) {
        return WholeAskRepository.told(tx, person, List.of(id)).stream().findFirst();
    }

    /// Whether no other ask of theirs has an answer.
    public static boolean isOnlyAnswer(Tx tx, UUID person, UUID ask) {
        return AnswerRepository.isOnly(tx, person, ask);
    }

    /// Asks that were deleted and can come back, without their parts.
    public static List<Versioned<Ask>> gone(Tx tx, UUID person) {
        return Gone.of(tx, person, "asks", WholeAskRepository.ASKS);
    }

    /// The check-ins that may be asked now, the latest outing first. None on a rest day.
    public static List<CheckInDue> checkInsDue(Tx tx, UUID person, Moment now, List<Rest> rests) {
        if (rests.stream().anyMatch(rest -> rest.day().equals(now.day()))) {
            return List.of();
        }
        List<UUID> late = WholeAskRepository.answeredAfter(tx, person, CheckInTiming.since(now));
        return late.isEmpty()
                ? List.of()
                : CheckInTiming.at(
                        now,
                        told(tx, person, late).stream().map(VersionedAsk::whole).toList());
    }

    public static Optional<CheckIn> checkIn(Tx tx, UUID person, UUID id) {
        return WholeAskRepository.CHECK_INS
                .find(tx, person, id)
                .filter(kept -> !kept.isGone())
                .map(Versioned::value);
    }

    /// One that nobody planned, of which nothing is said yet.
    public static Ask begun(Tx tx, UUID id, LocalNow here) {
        UUID journey = Journeys.current(tx, tx.person(), here)
                .map(current -> current.journey().id())
                .orElse(null);
        return new Ask(
                id, journey, null, Version.AS_IS, null, null, null, here.moment(), List.of(), List.of(), null, null);
    }
}
