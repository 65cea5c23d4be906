package app.asked.server.next;

import app.asked.core.next.Next;
import app.asked.core.next.Rating;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Raw;
import app.asked.core.time.Moment;
import app.asked.server.account.People;
import app.asked.server.storage.Keeping;
import app.asked.server.storage.Tx;
import app.asked.server.web.Words;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ScaleView;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// How the offered challenges feel, a scale each. The form brings the ids of its ratings, so that sending it twice
/// rates
/// once.
public record RatedForm(List<Item> items) {
    private static final int MOST = 4;

    /// One of them.
    ///
    /// @param at `rating<n>.`, with which the names of its fields begin
    public record Item(String at, UUID id, String challenge, String version, ScaleView scale) {}

    public RatedForm {
        items = List.copyOf(items);
    }

    static RatedForm of(Words words, Next next) {
        List<Next.Offered> shown = next.withAnother();
        return new RatedForm(IntStream.range(0, shown.size())
                .mapToObj(number -> item(words, number, shown.get(number)))
                .toList());
    }

    private static Item item(Words words, int number, Next.Offered offered) {
        return new Item(
                at(number),
                UuidCreator.getTimeOrderedEpoch(),
                offered.challenge().value(),
                offered.version().key(),
                ScaleView.of(
                        words,
                        "probe",
                        at(number) + "fear",
                        "item",
                        offered.title().text()));
    }

    private static String at(int number) {
        return "rating" + number + ".";
    }

    /// Keeps all that were rated, or none where one needs another look.
    static Checked<List<Rating>> save(Tx tx, Form form) {
        Moment now = Moment.of(form.now(), People.preferences(tx, tx.person()).zone());
        Map<String, Raw> given = Map.of("when", Form.moment(now), "for", new Raw.Text(Rating.Use.NEXT.key()));
        List<Rating> ratings = new ArrayList<>();
        for (int number = 0; number < MOST; number++) {
            String at = at(number);
            UUID id = Ids.parse(form.value("id." + at));
            if (id == null || !form.has(at + "fear")) {
                continue;
            }
            switch (form.check(at, given, in -> Rating.read(id, in))) {
                case Checked.Valid<Rating>(Rating rating) -> ratings.add(rating);
                case Checked.Invalid<Rating>(var problems) -> {
                    return new Checked.Invalid<>(problems);
                }
            }
        }
        ratings.stream()
                .filter(rating ->
                        Offers.RATINGS.find(tx, tx.person(), rating.id()).isEmpty())
                .forEach(rating -> Keeping.put(tx, Offers.RATINGS, rating.id(), rating, null));
        return new Checked.Valid<>(ratings);
    }
}
