package app.asked.server.insight;

import app.asked.core.insight.questions.ProbeItem;
import app.asked.core.next.Rating;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Raw;
import app.asked.core.time.Moment;
import app.asked.server.ask.form.Filled;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.LocalNow;
import app.asked.server.next.Offers;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The form of the probe: a rating for each of the ten, in a field of its name.
final class ProbeForm {
    /// No field begins so: what a rating is made of is given.
    private static final String NOTHING_TYPED = "rating.";

    private ProbeForm() {}

    /// The ten of a person, as their days are or as they were rated first.
    static List<ProbeItem> items(Tx tx, UUID person) {
        return ProbeItem.of(Offers.ratings(tx, person), Challenges.myDays(tx, person));
    }

    /// The form as it is kept; without a `rev` where nothing is.
    static Form filled(Tx tx, UUID person, UUID probe, Instant now) {
        Filled filled = new Filled();
        long rev = 0;
        for (ProbeItem item : items(tx, person)) {
            Optional<Versioned<Rating>> kept = find(tx, person, probe, item);
            kept.ifPresent(rating -> filled.with(item.key(), rating.value().fear()));
            rev = Math.max(rev, kept.map(Versioned::rev).orElse(0L));
        }
        return filled.with(Form.REV, rev).form(now);
    }

    /// Keeps all that were answered, or none where one needs another look. One that was taken back is one no more.
    static FormResult<UUID> save(Tx tx, Words words, UUID probe, Form form) {
        Moment now = LocalNow.of(tx, tx.person(), form).moment();
        Map<ProbeItem, Rating> ratings = new EnumMap<>(ProbeItem.class);
        Map<String, String> sentences = new LinkedHashMap<>();
        boolean newer = false;
        List<ProbeItem> items = items(tx, tx.person());
        for (ProbeItem item : items) {
            Optional<Versioned<Rating>> kept = find(tx, tx.person(), probe, item);
            Moment when = kept.map(before -> before.value().when()).orElse(now);
            if (form.has(item.key())) {
                switch (read(id(probe, item), item, when, form)) {
                    case Checked.Valid<Rating>(Rating rating) -> ratings.put(item, rating);
                    case Checked.Invalid<Rating>(var problems) ->
                        FieldErrors.of(words, "", problems)
                                .sentences()
                                .values()
                                .forEach(sentence -> sentences.put(item.key(), sentence));
                }
            }
            newer |= Versioned.isNewer(kept.orElse(null), form.rev(), ratings.get(item));
        }
        if (!sentences.isEmpty()) {
            return new FormResult.Invalid<>(new FieldErrors(sentences));
        }
        if (newer) {
            return new FormResult.Invalid<>(FieldErrors.changedElsewhere(filled(tx, tx.person(), probe, form.now())));
        }
        for (ProbeItem item : items) {
            write(tx, id(probe, item), Optional.ofNullable(ratings.get(item)), form.now());
        }
        return new FormResult.Valid<>(probe);
    }

    private static void write(Tx tx, UUID id, Optional<Rating> rating, Instant now) {
        rating.ifPresentOrElse(rated -> VersionedWrites.set(tx, Offers.RATINGS, id, rated), () -> {
            WriteResult<Rating> _ = VersionedWrites.delete(tx, Offers.RATINGS, id, null, now);
        });
    }

    private static Checked<Rating> read(UUID id, ProbeItem item, Moment when, Form form) {
        Map<String, Raw> given = Map.of(
                "when", Form.moment(when),
                "challenge", new Raw.Text(item.id().value()),
                "for", new Raw.Text(Rating.Use.PROBE.key()),
                "fear", new Raw.Typed(form.value(item.key())));
        return form.check(NOTHING_TYPED, given, in -> Rating.read(id, in));
    }

    private static Optional<Versioned<Rating>> find(Tx tx, UUID person, UUID probe, ProbeItem item) {
        return Offers.RATINGS.find(tx, person, id(probe, item)).filter(kept -> !kept.isGone());
    }

    /// Each of the ten is rated under an id of its own, made of the probe's and its name.
    private static UUID id(UUID probe, ProbeItem item) {
        long named = Integer.toUnsignedLong(item.key().hashCode());
        return new UUID(probe.getMostSignificantBits(), probe.getLeastSignificantBits() ^ named);
    }
}
