package app.asked.server.ask.before;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Version;
import app.asked.core.shape.Ids;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.AskWrites;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.form.Filled;
import app.asked.server.ask.form.Sent;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Storage;
import app.asked.server.storage.Tx;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.Heeds;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The guess before a new ask. The form brings the id of the ask and the instant at which it was opened, so that
/// sending it twice is one ask, and preparing begins where it began.
@Controller
class ForecastPages {
    private final Storage storage;
    private final Challenges challenges;
    private final AskReads reads;
    private final AskWrites writes;

    ForecastPages(Storage storage, Challenges challenges, AskReads reads, AskWrites writes) {
        this.storage = storage;
        this.challenges = challenges;
        this.reads = reads;
        this.writes = writes;
    }

    @GetMapping("/asks/new")
    Object of(Page page, Who who, Form query) {
        ChallengeId challenge = ChallengeId.parse(query.value("challenge"));
        if (challenge == null) {
            return SeeOther.at("/library");
        }
        return storage.read(tx -> {
            Plan plan = new Plan(
                    UuidCreator.getTimeOrderedEpoch(),
                    find(tx, who, challenge),
                    Plan.version(query.value("version")),
                    null,
                    Plan.chosenFrom(Stream.of(query.value("from").split(",", -1))),
                    null);
            Form empty =
                    new Filled().with(ForecastForm.PREPARED_FROM, query.now()).form(query.now());
            return show(tx, page, who, plan, empty, Heeds.NONE);
        });
    }

    /// The same with another person, or another version of it with the same one.
    @GetMapping("/asks/again")
    ModelAndView again(Page page, Who who, Form query) {
        UUID of = id(query, "of");
        return storage.read(tx -> {
            FoundAsk before = reads.find(tx, who.person(), of);
            Version version = query.has("version")
                    ? Plan.version(query.value("version"))
                    : before.ask().version();
            boolean samePerson = query.has("version");
            Plan plan = Plan.again(UuidCreator.getTimeOrderedEpoch(), before, version);
            Form form = new Filled()
                    .with(ForecastForm.PREPARED_FROM, query.now())
                    .with("ask.who", samePerson ? before.ask().who() : null)
                    .with("ask.place", before.ask().place())
                    .all("ask.rules", before.ask().rules())
                    .form(query.now());
            return show(tx, page, who, plan, form, Heeds.NONE);
        });
    }

    @PostMapping("/asks")
    Object save(Page page, Who who, Form form) {
        UUID id = id(form, "id");
        Guess guess = new Guess(writes, page.words(), form);
        return switch (storage.write(who.person(), tx -> guess.plan(tx, id))) {
            case Sent.Sound<UUID> _ -> SeeOther.at("/asks/" + id + "/go");
            case Sent.Look<UUID>(Heeds heeds) -> again(page, who, id, form, heeds);
        };
    }

    private ModelAndView again(Page page, Who who, UUID id, Form form, Heeds heeds) {
        ModelAndView again = storage.read(tx -> show(tx, page, who, plan(tx, who, id, form), form, heeds));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private Plan plan(Tx tx, Who who, UUID id, Form form) {
        UUID of = Ids.parse(form.value("of"));
        ChallengeId challenge = ChallengeId.parse(form.value("ask.challenge"));
        FoundAsk before = of == null ? null : reads.find(tx, who.person(), of);
        Version version = Plan.version(form.value("ask.version"));
        return challenge == null && before != null
                ? Plan.again(id, before, version)
                : new Plan(
                        id,
                        challenge == null ? null : find(tx, who, challenge),
                        version,
                        null,
                        Plan.chosenFrom(form.values("ask.chosenFrom").stream()),
                        before);
    }

    private Challenge find(Tx tx, Who who, ChallengeId challenge) {
        return challenges.find(tx, who.person(), challenge).orElseThrow(NotFound::new);
    }

    private static UUID id(Form form, String field) {
        UUID id = Ids.parse(form.value(field));
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }

    private static ModelAndView show(Tx tx, Page page, Who who, Plan plan, Form form, Heeds heeds) {
        var rules = Journeys.rules(tx, who.person());
        ForecastView view = ForecastView.of(page.words(), plan, rules, false, form, heeds);
        return page.titled("ask.forecast.title").show("ask/forecast", Map.of("forecast", view, "action", "/asks"));
    }
}
