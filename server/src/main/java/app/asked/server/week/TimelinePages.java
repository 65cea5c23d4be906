package app.asked.server.week;

import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Ids;
import app.asked.server.ask.AskQuery;
import app.asked.server.ask.Asks;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.JourneyToday;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.LocalNow;
import app.asked.server.journey.Today;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// All asks, and all asks of one challenge.
@Controller
class TimelinePages {
    private static final AskQuery.Found NOTHING = new AskQuery.Found(List.of(), null);

    private final Storage storage;
    private final Challenges challenges;

    TimelinePages(Storage storage, Challenges challenges) {
        this.storage = storage;
        this.challenges = challenges;
    }

    @GetMapping("/timeline")
    ModelAndView all(Page page, Who who, Form form) {
        return shown(page, who, SearchTerm.opened(form, who.person()));
    }

    /// What is looked for comes in the body, and goes on sealed.
    @PostMapping("/timeline")
    ModelAndView search(Page page, Who who, Form form) {
        Form opened = SearchTerm.opened(form, who.person());
        return TimelineQuery.of(opened).read(null, form.now()) instanceof Checked.Valid
                ? new ModelAndView(SeeOther.at(SearchTerm.address("/timeline", opened)))
                : shown(page, who, opened);
    }

    private ModelAndView shown(Page page, Who who, Form form) {
        TimelineQuery query = TimelineQuery.of(form);
        Page titled = page.titled("timeline.title").under(Nav.JOURNEY);
        return storage.read(tx -> {
            JourneyToday journey = journey(tx, who.person(), query, LocalNow.of(tx, who.person(), form));
            Checked<AskQuery> asked =
                    query.read(journey == null ? null : journey.journey().id(), form.now());
            AskQuery.Found found = found(tx, who.person(), asked);
            var search = TimelineView.Search.of(page.words(), query, journey);
            return show(titled, asked, view(tx, page, who, query, search, found));
        });
    }

    /// Also of a challenge that is there no more, as long as it was asked.
    @GetMapping("/library/{id}/asks")
    ModelAndView of(Page page, Who who, Form form, @PathVariable ChallengeId id) {
        TimelineQuery query = TimelineQuery.of(id, form.value("after"));
        return storage.read(tx -> {
            Checked<AskQuery> asked = query.read(null, form.now());
            TimelineView view = view(tx, page, who, query, null, found(tx, who.person(), asked));
            String title = challenges
                    .find(tx, who.person(), id)
                    .map(challenge -> challenge.title().text())
                    .or(() -> view.months().stream()
                            .findFirst()
                            .map(month -> month.asks().getFirst().title()))
                    .orElseThrow(NotFound::new);
            return show(page.named(title).under(Nav.LIBRARY), asked, view);
        });
    }

    private static AskQuery.Found found(Tx tx, UUID person, Checked<AskQuery> asked) {
        return switch (asked) {
            case Checked.Valid<AskQuery>(AskQuery query) -> query.find(tx, person);
            case Checked.Invalid<AskQuery> _ -> NOTHING;
        };
    }

    private TimelineView view(
            Tx tx,
            Page page,
            Who who,
            TimelineQuery query,
            TimelineView.@Nullable Search search,
            AskQuery.Found found) {
        List<WholeAsk> newest = Asks.told(tx, who.person(), found.ids()).reversed().stream()
                .map(VersionedAsk::whole)
                .toList();
        Doors doors = Doors.of(tx, who.person(), challenges, page.words());
        return new TimelineView(
                search,
                query.narrows(),
                TimelineView.months(page.words(), doors, newest, query.q()),
                found.more() == null ? null : query.earlier(found.more()));
    }

    private static ModelAndView show(Page page, Checked<AskQuery> asked, TimelineView view) {
        FieldErrors errors = asked instanceof Checked.Invalid<AskQuery>(var problems)
                ? FieldErrors.of(page.words(), "", problems)
                : FieldErrors.NONE;
        ModelAndView shown = page.show("week/timeline", Map.of("timeline", view, "errors", errors));
        shown.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    /// The journey whose weeks can be chosen: the one that is named, else the one that is not over, else the latest.
    private static @Nullable JourneyToday journey(Tx tx, UUID person, TimelineQuery query, Today today) {
        UUID named = Ids.parse(query.of());
        Optional<JourneyToday> journey = named == null
                ? LookBack.latestJourney(Journeys.allToday(tx, person, today))
                : Journeys.find(tx, person, named, today);
        return journey.orElse(null);
    }
}
