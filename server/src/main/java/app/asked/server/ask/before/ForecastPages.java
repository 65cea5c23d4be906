package app.asked.server.ask.before;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.shape.Ids;
import app.asked.server.ask.AskFormWrites;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.Asks;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/// The guess before an ask. Its address names the ask, so that the form sent twice is one ask, and opened again, when
/// the ask is there, changes it. The form brings the instant at which it was opened: preparing begins where it began.
@Controller
class ForecastPages {
    private final Storage storage;
    private final Challenges challenges;
    private final AskReads reads;
    private final AskFormWrites writes;

    ForecastPages(Storage storage, Challenges challenges, AskReads reads, AskFormWrites writes) {
        this.storage = storage;
        this.challenges = challenges;
        this.reads = reads;
        this.writes = writes;
    }

    /// A new ask of a challenge.
    @GetMapping("/asks/new")
    RedirectView of(Who who, Form query) {
        ChallengeId challenge = ChallengeId.parse(query.value("challenge"));
        if (challenge == null) {
            return SeeOther.at("/library");
        }
        storage.read(tx -> find(tx, who, challenge));
        return begin(query, "challenge", "version", "from");
    }

    /// The same with another person, or another version of it with the same one.
    @GetMapping("/asks/again")
    RedirectView again(Who who, Form query) {
        UUID of = Ids.parse(query.value("of"));
        if (of == null) {
            throw new NotFound();
        }
        reads.find(who, of);
        return begin(query, "of", "version");
    }

    private static RedirectView begin(Form query, String... told) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/asks/" + UuidCreator.getTimeOrderedEpoch() + "/forecast");
        Stream.of(told).filter(query::has).forEach(name -> address.queryParam(name, query.value(name)));
        return SeeOther.at(address.encode().toUriString());
    }

    @GetMapping("/asks/{id}/forecast")
    ModelAndView guess(Page page, Who who, @PathVariable UUID id, Form query) {
        return storage.read(tx -> {
            VersionedAsk kept = Asks.told(tx, who.person(), id).orElse(null);
            if (kept != null) {
                Form form = ForecastForm.filled(page.words(), kept, query.now());
                return show(tx, page, who, written(tx, who, kept).in(query.value("version")), form, FieldErrors.NONE);
            }
            Plan plan = plan(tx, who, id, query.value("of"), query.value("challenge"), query.value("version"))
                    .chosenFrom(Stream.of(query.value("from").split(",", -1)));
            return show(tx, page, who, plan, ForecastForm.begun(plan, query), FieldErrors.NONE);
        });
    }

    @PostMapping("/asks/{id}/forecast")
    Object save(Page page, Who who, @PathVariable UUID id, Form form, HttpServletResponse response) {
        ForecastWrite write = new ForecastWrite(writes, page.words(), form);
        FormResult<VersionedAsk> saved = ForecastForm.read(page.words(), id, form)
                .then(said -> storage.write(who.person(), tx -> write.save(tx, id, said)));
        return switch (saved) {
            case FormResult.Valid<VersionedAsk> _ -> {
                FoundAsk ask = reads.find(who, id);
                if (!ask.whole().isOver()) {
                    yield SeeOther.at(ask.path("go"));
                }
                Toasts.leave(Toast.of("toast.saved"), response);
                yield SeeOther.at(ask.path());
            }
            case FormResult.Invalid<VersionedAsk>(FieldErrors errors) -> {
                ModelAndView again = storage.read(tx -> show(tx, page, who, plan(tx, who, id, form), form, errors));
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    /// What a form that was sent is about.
    private Plan plan(Tx tx, Who who, UUID id, Form form) {
        return Asks.told(tx, who.person(), id)
                .map(kept -> written(tx, who, kept).in(form.value("ask.version")))
                .orElseGet(() -> plan(
                                tx, who, id, form.value("of"), form.value("ask.challenge"), form.value("ask.version"))
                        .chosenFrom(form.values("ask.chosenFrom").stream()));
    }

    private Plan written(Tx tx, Who who, VersionedAsk kept) {
        return Plan.of(reads.found(tx, who.person(), kept));
    }

    private Plan plan(Tx tx, Who who, UUID id, String of, String challenge, String version) {
        UUID earlier = Ids.parse(of);
        if (earlier != null) {
            FoundAsk before = reads.find(tx, who.person(), earlier);
            return Plan.again(id, before, version.isEmpty() ? before.ask().version() : Plan.version(version));
        }
        ChallengeId named = ChallengeId.parse(challenge);
        if (named == null) {
            throw new NotFound();
        }
        return Plan.of(id, find(tx, who, named), Plan.version(version));
    }

    private Challenge find(Tx tx, Who who, ChallengeId challenge) {
        return challenges.find(tx, who.person(), challenge).orElseThrow(NotFound::new);
    }

    private static ModelAndView show(Tx tx, Page page, Who who, Plan plan, Form form, FieldErrors errors) {
        var rules = Journeys.rules(tx, who.person());
        ForecastView view = ForecastView.of(page.words(), plan, rules, form, errors);
        return page.titled("ask.forecast.title").show("ask/forecast", Map.of("forecast", view));
    }
}
