package app.asked.server.ask.before;

import app.asked.core.ask.AskState;
import app.asked.core.time.Moment;
import app.asked.server.account.People;
import app.asked.server.ask.AskFormWrites;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.LoadedAsk;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/// The page to go out with.
@Controller
class GoPages {
    private final Storage storage;
    private final AskReads reads;
    private final AskFormWrites writes;
    private final People people;

    GoPages(Storage storage, AskReads reads, AskFormWrites writes, People people) {
        this.storage = storage;
        this.reads = reads;
        this.writes = writes;
        this.people = people;
    }

    @GetMapping("/asks/{id}/go")
    Object go(Page page, Who who, @PathVariable UUID id, Form query) {
        FoundAsk ask = storage.read(tx -> reads.findOrBegin(tx, who.person(), id, query));
        if (ask.whole().state() != AskState.PLANNED) {
            return SeeOther.at(ask.path());
        }
        GoView view =
                GoView.of(page.words(), ask, people.preferences(who.person()).zone(query.device()));
        return page.named(view.title()).show("ask/go", Map.of("go", view));
    }

    /// Nothing has begun: the plan waits for tomorrow, when Today leads with it. What is planned for later than today
    /// waits for that.
    @PostMapping("/asks/{id}/not-today")
    RedirectView notToday(Who who, @PathVariable UUID id, Form form, HttpServletResponse response) {
        Optional<PlannedAnew> anew = planAnew(
                who,
                id,
                form,
                (here, planned) -> planned.day().isAfter(here.today())
                        ? Optional.empty()
                        : Optional.of(Moment.ofDay(here.today().plusDays(1), here.zone())));
        if (anew.isEmpty()) {
            return asItIs(id);
        }
        String day = anew.get().then().day().getDayOfWeek().name().toLowerCase(Locale.ROOT);
        String undo = "/asks/" + id + "/under-way/" + anew.get().was().at().toEpochMilli();
        Toasts.leave(Toast.of("toast.not-today").about(day).undoneAt(undo), response);
        return SeeOther.at("/today");
    }

    /// What was put off is planned as it was before.
    ///
    /// @param at when that is, in milliseconds
    @PostMapping("/asks/{id}/under-way/{at}")
    RedirectView underWay(Who who, @PathVariable UUID id, @PathVariable long at, Form form) {
        return planAnew(who, id, form, (here, _) -> Optional.of(Moment.of(Instant.ofEpochMilli(at), here.zone())))
                        .isPresent()
                ? SeeOther.at("/today")
                : asItIs(id);
    }

    /// A plan that lay for a while is what today may be for. Then it waits for another week.
    @PostMapping("/asks/{id}/still-planned")
    RedirectView stillPlanned(Who who, @PathVariable UUID id, Form form, HttpServletResponse response) {
        if (planAnew(who, id, form, (here, _) -> Optional.of(Moment.ofDay(here.today(), here.zone())))
                .isEmpty()) {
            return asItIs(id);
        }
        Toasts.leave(Toast.of("toast.still-planned"), response);
        return SeeOther.at("/today");
    }

    private record PlannedAnew(Moment was, Moment then) {}

    /// Answers for when it is planned now; nothing where it is known how it went, it was deleted, or its plan stays.
    ///
    /// @param when for, by what time it is and what it was planned for
    private Optional<PlannedAnew> planAnew(
            Who who, UUID id, Form form, BiFunction<LocalNow, Moment, Optional<Moment>> when) {
        return storage.write(who.person(), tx -> {
            LoadedAsk loaded = writes.found(tx, id);
            if (!loaded.ask().isThere()) {
                return Optional.empty();
            }
            Moment was = loaded.written().planned();
            return when.apply(LocalNow.of(tx, tx.person(), form), was)
                    .filter(then -> Moment.knows(then.day()))
                    .filter(then -> writes.planAnew(loaded, then))
                    .map(then -> new PlannedAnew(was, then));
        });
    }

    /// It went on meanwhile, elsewhere: its page says what became of it.
    private static RedirectView asItIs(UUID id) {
        return SeeOther.at("/asks/" + id);
    }
}
