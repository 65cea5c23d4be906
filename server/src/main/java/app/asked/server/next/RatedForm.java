package app.asked.server.next;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Version;
import app.asked.core.next.Next;
import app.asked.core.next.Rating;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Problem;
import app.asked.core.shape.Raw;
import app.asked.core.time.Moment;
import app.asked.core.words.Line;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ScaleView;
import app.asked.server.web.message.Words;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// How some challenges feel, a scale each. The form brings the ids of its ratings: sent twice it rates once, and sent
/// changed it changes them.
public record RatedForm(List<Item> items) {
    private static final int MOST = 6;

    private static final List<Problem> NO_SUCH_CHALLENGE =
            List.of(new Problem("/challenge", Problem.Code.RULE, Map.of("rule", "challenge-there"), null));

    /// One of them.
    ///
    /// @param at `rating<n>.`, with which the names of its fields begin
    public record Item(String at, UUID id, String challenge, String version, ScaleView scale) {}

    public RatedForm {
        items = List.copyOf(items);
    }

    /// @param sent the form as it was sent, where it needs another look: what is still offered stays as it was rated
    static RatedForm of(Words words, Next next, Form sent) {
        return of(
                words,
                next.withAnother().stream()
                        .map(offered -> new Rated(offered.challenge(), offered.version(), offered.title()))
                        .toList(),
                sent);
    }

    /// Of these challenges.
    static RatedForm of(List<Challenge> challenges, Words words, Form sent) {
        return of(
                words,
                challenges.stream()
                        .map(each -> new Rated(each.id(), Version.AS_IS, each.title()))
                        .toList(),
                sent);
    }

    private static RatedForm of(Words words, List<Rated> shown, Form sent) {
        return new RatedForm(IntStream.range(0, shown.size())
                .mapToObj(number -> item(words, number, shown.get(number), sent))
                .toList());
    }

    private static Item item(Words words, int number, Rated rated, Form sent) {
        String before = IntStream.range(0, MOST)
                .mapToObj(RatedForm::at)
                .filter(at ->
                        sent.value(at + "challenge").equals(rated.challenge().value()))
                .findFirst()
                .orElse("");
        UUID id = Ids.parse(sent.value("id." + before));
        String typed = sent.value(before + "fear");
        return new Item(
                at(number),
                id == null ? UuidCreator.getTimeOrderedEpoch() : id,
                rated.challenge().value(),
                rated.version().key(),
                ScaleView.of(
                                words,
                                "probe",
                                at(number) + "fear",
                                "item",
                                rated.title().text())
                        .at(typed.matches("\\d{1,3}") ? Integer.valueOf(typed) : null));
    }

    private static String at(int number) {
        return "rating" + number + ".";
    }

    /// Keeps all that were rated, or none where one needs another look.
    static Checked<List<Rating>> save(Tx tx, Challenges challenges, Form form) {
        Moment now = LocalNow.of(tx, tx.person(), form).moment();
        Map<String, Raw> given = Map.of("when", Form.moment(now), "for", new Raw.Text(Rating.Use.NEXT.key()));
        List<Rating> ratings = new ArrayList<>();
        for (int number = 0; number < MOST; number++) {
            String at = at(number);
            if (!form.has(at + "fear")) {
                continue;
            }
            UUID id = form.id("id." + at);
            switch (form.check(at, given, in -> Rating.read(id, in))) {
                case Checked.Valid<Rating>(Rating rating) -> {
                    if (challenges.find(tx, tx.person(), rating.challenge()).isEmpty()) {
                        return new Checked.Invalid<>(NO_SUCH_CHALLENGE);
                    }
                    ratings.add(rating);
                }
                case Checked.Invalid<Rating>(var problems) -> {
                    return new Checked.Invalid<>(problems);
                }
            }
        }
        ratings.forEach(rating -> keep(tx, rating));
        return new Checked.Valid<>(ratings);
    }

    /// An id was made for one form alone: whatever is kept under it, that form wrote.
    private static void keep(Tx tx, Rating rating) {
        Optional<Versioned<Rating>> kept = Offers.RATINGS.find(tx, tx.person(), rating.id());
        Rating written = kept.map(before -> rating.at(before.value().when())).orElse(rating);
        VersionedWrites.set(tx, Offers.RATINGS, rating.id(), written);
    }

    /// A challenge to rate.
    private record Rated(ChallengeId challenge, Version version, Line title) {}
}
