package app.asked.server.challenge.library;

import app.asked.core.care.FactSource;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.next.MyDays;
import app.asked.core.shape.Checked;
import app.asked.server.challenge.ChallengeQuery;
import app.asked.server.challenge.Challenges;
import app.asked.server.challenge.MarkedChallenge;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Nav;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.SearchTerm;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The library, and one challenge of it or of the person's own.
@Controller
class LibraryPages {
    private final Storage storage;
    private final Challenges challenges;
    private final FactSource facts;

    LibraryPages(Storage storage, Challenges challenges, FactSource facts) {
        this.storage = storage;
        this.challenges = challenges;
        this.facts = facts;
    }

    @GetMapping("/library")
    ModelAndView browse(Page page, Who who, Form form) {
        return shown(page, who, SearchTerm.opened(form, who.person()));
    }

    /// What is looked for comes in the body, and goes on sealed.
    @PostMapping("/library")
    ModelAndView search(Page page, Who who, Form form) {
        Form opened = SearchTerm.opened(form, who.person());
        return check(opened) instanceof Checked.Valid
                ? new ModelAndView(SeeOther.at(SearchTerm.address("/library", opened)))
                : shown(page, who, opened);
    }

    private static Checked<ChallengeQuery> check(Form opened) {
        return opened.without(Set.of(SearchTerm.SEALED)).check(ChallengeQuery::read);
    }

    private ModelAndView shown(Page page, Who who, Form form) {
        return switch (check(form)) {
            case Checked.Valid<ChallengeQuery>(ChallengeQuery query) -> show(page, who, form, query, FieldErrors.NONE);
            case Checked.Invalid<ChallengeQuery>(var problems) -> {
                FieldErrors errors = FieldErrors.of(page.words(), "", problems);
                ModelAndView again = show(page, who, form, ChallengeQuery.ANY, errors);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    private ModelAndView show(Page page, Who who, Form form, ChallengeQuery query, FieldErrors errors) {
        Met met = storage.read(tx -> new Met(challenges.met(tx, who.person()), days(tx, who)));
        List<MarkedChallenge> wanted = Challenges.wanted(storage, who.person(), met.all(), query);
        LibraryView library =
                LibraryView.of(page.words(), form, errors, met.all(), FittingDays.of(form, met.days(), wanted));
        return page.titled("look.nav.library").under(Nav.LIBRARY).show("challenge/library", Map.of("library", library));
    }

    private record Met(List<MarkedChallenge> all, MyDays days) {}

    private static MyDays days(Tx tx, Who who) {
        return Challenges.myDays(tx, who.person());
    }

    @GetMapping("/library/{id}")
    ModelAndView one(@PathVariable ChallengeId id, Page page, Who who) {
        return storage.read(tx -> {
            MarkedChallenge met = challenges.met(tx, who.person(), id).orElseThrow(NotFound::new);
            return page.named(met.challenge().title().text())
                    .under(Nav.LIBRARY)
                    .show(
                            "challenge/one",
                            Map.of("one", ChallengePageView.of(page.words(), met, days(tx, who), facts)));
        });
    }
}
