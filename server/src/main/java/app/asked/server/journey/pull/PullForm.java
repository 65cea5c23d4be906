package app.asked.server.journey.pull;

import app.asked.core.journey.Avoided;
import app.asked.core.journey.Pull;
import app.asked.core.journey.PullTurn;
import app.asked.core.shape.Checked;
import app.asked.core.time.Moment;
import app.asked.core.words.Scale;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The form of one time: a scale for each thing that is rated, in a field of its name.
final class PullForm {
    private PullForm() {}

    static String field(Avoided avoided) {
        return avoided.id() + ".pull";
    }

    /// What is rated now.
    static List<Avoided> things(Tx tx, UUID person) {
        return PullTurn.rated(Journeys.avoided(tx, person).reversed(), Journeys.pulls(tx, person));
    }

    /// The form as it is kept; without a `rev` where nothing is.
    static Form filled(Tx tx, UUID person, UUID time, Instant now) {
        Form filled = Form.empty(now);
        long rev = 0;
        for (Avoided avoided : things(tx, person)) {
            Optional<Versioned<Pull>> kept = find(tx, person, time, avoided);
            rev = Math.max(rev, kept.map(Versioned::rev).orElse(0L));
            Scale pull = kept.map(each -> each.value().pull()).orElse(null);
            filled = pull == null ? filled : filled.with(field(avoided), Integer.toString(pull.value()));
        }
        return filled.with(Form.REV, Long.toString(rev));
    }

    /// Keeps all of it, or nothing where something needs another look. What was left open is kept as skipped.
    static FormResult<UUID> save(Tx tx, Words words, UUID time, Form form) {
        Moment now = LocalNow.of(tx, tx.person(), form).moment();
        List<Pull> pulls = new ArrayList<>();
        Map<String, String> sentences = new LinkedHashMap<>();
        boolean newer = false;
        for (Avoided avoided : things(tx, tx.person())) {
            Optional<Versioned<Pull>> kept = find(tx, tx.person(), time, avoided);
            Moment when = kept.map(before -> before.value().when()).orElse(now);
            String prefix = avoided.id() + ".";
            switch (form.check(
                    prefix, Map.of("when", Form.moment(when)), in -> Pull.read(id(time, avoided), avoided.id(), in))) {
                case Checked.Valid<Pull>(Pull pull) -> {
                    pulls.add(pull);
                    newer |= Versioned.isNewer(kept.orElse(null), form.rev(), pull);
                }
                case Checked.Invalid<Pull>(var problems) ->
                    sentences.putAll(FieldErrors.of(words, prefix, problems).sentences());
            }
        }
        if (!sentences.isEmpty()) {
            return new FormResult.Invalid<>(new FieldErrors(sentences));
        }
        if (newer) {
            return new FormResult.Invalid<>(FieldErrors.changedElsewhere(filled(tx, tx.person(), time, form.now())));
        }
        pulls.forEach(pull -> VersionedWrites.set(tx, Journeys.PULLS, pull.id(), pull));
        return new FormResult.Valid<>(time);
    }

    private static Optional<Versioned<Pull>> find(Tx tx, UUID person, UUID time, Avoided avoided) {
        return Journeys.PULLS.find(tx, person, id(time, avoided)).filter(kept -> !kept.isGone());
    }

    /// Each thing is rated under an id of its own, made of the time's and the thing's: sent twice, it is rated once.
    private static UUID id(UUID time, Avoided avoided) {
        long named = Integer.toUnsignedLong(avoided.id().hashCode());
        return new UUID(time.getMostSignificantBits(), time.getLeastSignificantBits() ^ named);
    }
}
