package app.asked.server.ask;

import app.asked.core.challenge.ChallengeId;
import app.asked.core.time.Moment;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.NotFound;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finds an ask for its pages. One that is deleted or another person's is not there.
@Component
public final class AskReads {
    private final Storage storage;
    private final Challenges challenges;

    AskReads(Storage storage, Challenges challenges) {
        this.storage = storage;
        this.challenges = challenges;
    }

    public FoundAsk find(Who who, UUID id) {
        return storage.read(tx -> find(tx, who.person(), id));
    }

    public FoundAsk find(Tx tx, UUID person, UUID id) {
        return Asks.told(tx, person, id).map(kept -> found(tx, person, kept)).orElseThrow(NotFound::new);
    }

    /// The ask; or one that a phone begins before it can tell anyone: of the challenge that the query names, and
    /// written
    /// nowhere yet.
    public FoundAsk findOrBegin(Tx tx, UUID person, UUID id, Form query) {
        return Asks.told(tx, person, id)
                .map(kept -> found(tx, person, kept))
                .or(() -> begun(tx, person, id, query))
                .orElseThrow(NotFound::new);
    }

    private Optional<FoundAsk> begun(Tx tx, UUID person, UUID id, Form query) {
        Moment now = LocalNow.of(tx, person, query).moment();
        return Optional.ofNullable(ChallengeId.parse(query.value("challenge")))
                .flatMap(challenge -> challenges.find(tx, person, challenge))
                .map(challenge -> new FoundAsk(VersionedAsk.begun(id, challenge, now), challenge));
    }

    public FoundAsk found(Tx tx, UUID person, VersionedAsk kept) {
        return new FoundAsk(
                kept,
                Optional.ofNullable(kept.ask().value().challenge())
                        .flatMap(challenge -> challenges.find(tx, person, challenge))
                        .orElse(null));
    }
}
