package app.asked.server.next;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.next.Next;
import app.asked.core.next.Rating;
import app.asked.core.next.StandingWish;
import app.asked.core.next.Wish;
import app.asked.core.shape.Checked;
import app.asked.core.words.Keyed;
import app.asked.server.account.CountryCookie;
import app.asked.server.care.HeavyDay;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import app.asked.server.web.message.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Today: one thing that is due, and one card. What steers the card has a page of its own.
@Controller
class TodayPages {
    private final Storage storage;
    private final Offers offers;
    private final Challenges challenges;

    TodayPages(Storage storage, Offers offers, Challenges challenges) {
        this.storage = storage;
        this.offers = offers;
        this.challenges = challenges;
    }

    @GetMapping("/today")
    ModelAndView today(Page page, Who who, Form query, HttpServletRequest request, HttpServletResponse response) {
        TodayFacts facts = facts(who, query);
        CountryCookie.keep(facts.preferences().country(), request, response);
        Next next = next(facts, query);
        boolean gently = HeavyDay.ledToHelp(request);
        Map<String, Object> shown = new HashMap<>(
                Map.of("today", TodayView.of(page.words(), facts, next, query, gently), "gently", gently));
        NothingView.of(page.words(), next).ifPresent(nothing -> shown.put("nothing", nothing));
        facts.news().ifPresent(offer -> shown.put("news", offer));
        ZoneOffer.of(facts.preferences(), query, page.words()).ifPresent(offer -> shown.put("zoneOffer", offer));
        return named(page, facts).titled("look.nav.today").under(Nav.TODAY).show("next/today", shown);
    }

    /// With the title of an idea that was just hidden.
    private static Page named(Page page, TodayFacts facts) {
        Toast toast = page.toast();
        if (toast == null || !toast.key().equals(Toast.IDEA_HIDDEN)) {
            return page;
        }
        Challenge idea = facts.challenges().get(ChallengeId.parse(toast.about()));
        return page.toasting(
                toast.about(idea == null ? Toast.NOTHING : idea.title().text()));
    }

    /// What Asked suggests, to rate and to change.
    @GetMapping("/suggestions")
    ModelAndView suggestions(Page page, Who who, Form query) {
        return suggestions(page, facts(who, query), query, FieldErrors.NONE, FieldErrors.NONE);
    }

    /// Keeps how the offered ones feel; the order follows.
    @PostMapping("/ratings")
    Object rate(Page page, Who who, Form form, HttpServletResponse response) {
        return switch (storage.write(who.person(), tx -> RatedForm.save(tx, challenges, form))) {
            case Checked.Valid<List<Rating>>(List<Rating> ratings) -> {
                if (!ratings.isEmpty()) {
                    Toasts.leave(Toast.of("toast.rated"), response);
                }
                yield SeeOther.at("/today");
            }
            case Checked.Invalid<List<Rating>>(var problems) -> {
                FieldErrors errors = FieldErrors.of(page.words(), "", problems);
                yield again(suggestions(page, facts(who, form), form, errors, FieldErrors.NONE), errors);
            }
        };
    }

    /// Keeps the pace of a wish; domain and channel go along to Today's address, for this visit.
    @PostMapping("/wish")
    Object wish(Page page, Who who, Form form, HttpServletResponse response) {
        return switch (storage.write(who.person(), tx -> wish(tx, page.words(), form))) {
            case FormResult.Valid<Wish>(Wish wish) -> {
                Toasts.leave(Toast.of("toast.wish"), response);
                yield SeeOther.at("/today?domain=" + key(wish.domain()) + "&channel=" + key(wish.channel()));
            }
            case FormResult.Invalid<Wish>(FieldErrors errors) ->
                again(suggestions(page, facts(who, form), form, FieldErrors.NONE, errors), errors);
        };
    }

    /// A gentler pace for seven days. Taken twice, it is the same week.
    @PostMapping("/wish/lighter")
    RedirectView lighter(Who who, Form form, HttpServletResponse response) {
        storage.write(who.person(), tx -> {
            LocalDate today = LocalNow.of(tx, who.person(), form).today();
            StandingWish standing = Offers.wish(tx, tx.person());
            StandingWish lighter = standing.lighterUntil(today) == null ? standing.lighterFrom(today) : standing;
            VersionedWrites.set(tx, Offers.WISH, tx.person(), lighter);
            return lighter;
        });
        Toasts.leave(Toast.of("toast.lighter"), response);
        return SeeOther.at("/today");
    }

    private static FormResult<Wish> wish(Tx tx, Words words, Form form) {
        return switch (form.check(in -> Wish.read(in, Wish.NONE))) {
            case Checked.Valid<Wish>(Wish wish) -> {
                Long over = Versioned.over(Offers.WISH.find(tx, tx.person(), tx.person()), form.rev());
                StandingWish standing = Offers.wish(tx, tx.person());
                WriteResult<StandingWish> written =
                        VersionedWrites.put(tx, Offers.WISH, tx.person(), standing.with(wish.pace()), over);
                yield FormResult.of(
                                words,
                                "",
                                "",
                                written,
                                current -> WishView.filled(current.value(), current.rev(), form.now()))
                        .then(_ -> new FormResult.Valid<>(wish));
            }
            case Checked.Invalid<Wish>(var problems) -> new FormResult.Invalid<>(FieldErrors.of(words, "", problems));
        };
    }

    private static String key(@Nullable Keyed keyed) {
        return keyed == null ? "" : keyed.key();
    }

    private static ModelAndView again(ModelAndView again, FieldErrors errors) {
        again.setStatus(errors.status());
        return again;
    }

    private TodayFacts facts(Who who, Form form) {
        return storage.read(tx -> TodayFacts.read(tx, who.person(), offers, form));
    }

    private Next next(TodayFacts facts, Form form) {
        return offers.next(
                widened(facts.offered(), form), facts.wish(form), facts.now().day());
    }

    /// With what the address asks for beside the usual, on this visit.
    private static Offers.Read widened(Offers.Read offered, Form form) {
        Offers.Read withHidden = form.value("hidden").equals("shown") ? offered.withHidden() : offered;
        return form.value("days").equals("any") ? withHidden.beyondDays() : withHidden;
    }

    private ModelAndView suggestions(Page page, TodayFacts facts, Form form, FieldErrors rated, FieldErrors wish) {
        Next next = next(facts, form);
        return page.titled("next.change")
                .under(Nav.TODAY)
                .show(
                        "next/suggestions",
                        Map.of(
                                "suggestions", SuggestionsView.of(page.words(), facts, next),
                                "wish",
                                        WishView.of(
                                                page.words(),
                                                form,
                                                facts.wish(),
                                                facts.now().day(),
                                                facts.rev(),
                                                wish),
                                "rated", RatedForm.of(page.words(), next, form),
                                "errors", rated));
    }
}
