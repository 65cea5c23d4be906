package app.asked.server.ask.api;

import app.asked.core.ask.Answer;
import app.asked.core.ask.BackedOut;
import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.harm.Harm;
import app.asked.server.ask.AskWrites;
import app.asked.server.ask.Asks;
import app.asked.server.ask.LoadedAsk;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.storage.Storage;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.NotFound;
import app.asked.server.web.Who;
import app.asked.server.web.api.Answers;
import app.asked.server.web.api.IfMatch;
import app.asked.server.web.api.JsonBody;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The parts of an ask, each at its own path.
@RestController
@RequestMapping("/api/v1/asks/{ask}")
class AskPartsApi {
    private final Storage storage;
    private final AskWrites writes;
    private final Answers answers;
    private final InstantSource clock;

    AskPartsApi(Storage storage, AskWrites writes, Answers answers, InstantSource clock) {
        this.storage = storage;
        this.writes = writes;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/forecast")
    ResponseEntity<?> forecast(Who who, @PathVariable UUID ask) {
        return found(who, ask, VersionedAsk::forecast);
    }

    @PutMapping("/forecast")
    ResponseEntity<?> putForecast(Who who, @PathVariable UUID ask, JsonBody body) {
        return body.read(
                Forecast::read, forecast -> write(who, tx -> writes.forecast(tx, ask, forecast, body.ifMatch())));
    }

    @DeleteMapping("/forecast")
    ResponseEntity<?> deleteForecast(Who who, @PathVariable UUID ask, HttpServletRequest request) {
        return delete(who, ask, LoadedAsk::forecast, request);
    }

    @GetMapping("/answer")
    ResponseEntity<?> answer(Who who, @PathVariable UUID ask) {
        return found(who, ask, VersionedAsk::answer);
    }

    @PutMapping("/answer")
    ResponseEntity<?> putAnswer(Who who, @PathVariable UUID ask, JsonBody body) {
        return body.read(Answer::read, answer -> write(who, tx -> writes.answer(tx, ask, answer, body.ifMatch())));
    }

    @DeleteMapping("/answer")
    ResponseEntity<?> deleteAnswer(Who who, @PathVariable UUID ask, HttpServletRequest request) {
        return delete(who, ask, LoadedAsk::answer, request);
    }

    @GetMapping("/backed-out")
    ResponseEntity<?> backedOut(Who who, @PathVariable UUID ask) {
        return found(who, ask, VersionedAsk::backedOut);
    }

    @PutMapping("/backed-out")
    ResponseEntity<?> putBackedOut(Who who, @PathVariable UUID ask, JsonBody body) {
        return body.read(BackedOut::read, out -> write(who, tx -> writes.backedOut(tx, ask, out, body.ifMatch())));
    }

    @DeleteMapping("/backed-out")
    ResponseEntity<?> deleteBackedOut(Who who, @PathVariable UUID ask, HttpServletRequest request) {
        return delete(who, ask, LoadedAsk::backedOut, request);
    }

    @GetMapping("/harm")
    ResponseEntity<?> harm(Who who, @PathVariable UUID ask) {
        return found(who, ask, VersionedAsk::harm);
    }

    @PutMapping("/harm")
    ResponseEntity<?> putHarm(Who who, @PathVariable UUID ask, JsonBody body) {
        return body.read(Harm::read, harm -> write(who, tx -> writes.harm(tx, ask, harm, body.ifMatch())));
    }

    @DeleteMapping("/harm")
    ResponseEntity<?> deleteHarm(Who who, @PathVariable UUID ask, HttpServletRequest request) {
        return delete(who, ask, LoadedAsk::harm, request);
    }

    @GetMapping("/checkins/{id}")
    ResponseEntity<?> checkIn(Who who, @PathVariable UUID ask, @PathVariable UUID id) {
        return found(who, ask, whole -> checkIn(whole, id));
    }

    @PutMapping("/checkins/{id}")
    ResponseEntity<?> putCheckIn(Who who, @PathVariable UUID ask, @PathVariable UUID id, JsonBody body) {
        return body.read(
                in -> CheckIn.read(id, ask, in),
                checkIn -> write(who, tx -> writes.checkIn(tx, checkIn, body.ifMatch())));
    }

    @DeleteMapping("/checkins/{id}")
    ResponseEntity<?> deleteCheckIn(
            Who who, @PathVariable UUID ask, @PathVariable UUID id, HttpServletRequest request) {
        return answers.deleted(storage.write(
                who.person(), tx -> writes.deleteCheckIn(tx, ask, id, IfMatch.of(request), clock.instant())));
    }

    private static @Nullable Versioned<CheckIn> checkIn(VersionedAsk whole, UUID id) {
        return whole.checkIns().stream()
                .filter(kept -> kept.value().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private <T> ResponseEntity<?> found(Who who, UUID ask, Function<VersionedAsk, @Nullable Versioned<T>> part) {
        Versioned<T> kept =
                storage.read(tx -> Asks.told(tx, who.person(), ask).map(part).orElseThrow(NotFound::new));
        return answers.found(kept);
    }

    private <T> ResponseEntity<?> write(Who who, Function<Tx, WriteResult<T>> write) {
        return answers.put(storage.write(who.person(), write));
    }

    private <T> ResponseEntity<?> delete(
            Who who, UUID ask, Function<LoadedAsk, LoadedAsk.Part<T>> part, HttpServletRequest request) {
        return answers.deleted(storage.write(
                who.person(), tx -> writes.deletePart(tx, ask, part, IfMatch.of(request), clock.instant())));
    }
}
