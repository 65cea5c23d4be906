package app.asked.server.next.practice;

import app.asked.core.journey.Going;
import app.asked.core.next.NoPractice;
import app.asked.core.next.NoPractice.State;
import app.asked.core.next.StandingWish;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Choices;
import app.asked.server.journey.LocalNow;
import app.asked.server.next.Offers;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Practice hearing no: what it is, its start, its question after each week, and its end at any time. Nothing else in
/// Asked suggests it.
@Controller
class NoPracticePages {
    private static final String HERE = "/no-practice";

    private final Storage storage;

    NoPracticePages(Storage storage) {
        this.storage = storage;
    }

    @GetMapping(HERE)
    ModelAndView show(Page page, Who who, Form query) {
        return storage.read(tx -> {
            LocalDate today = LocalNow.of(tx, who.person(), query).today();
            StandingWish wish = Offers.wish(tx, who.person());
            State state = Offers.practice(tx, who.person(), wish, today);
            return page.titled("practice.title")
                    .under(Nav.TODAY)
                    .show(
                            "next/noPractice",
                            Map.of("practice", NoPracticeView.of(page.words(), wish.practice(), state, today)));
        });
    }

    /// A second start while one is running is the same one.
    @PostMapping(HERE + "/start")
    RedirectView start(Who who, Form form, HttpServletResponse response) {
        storage.write(who.person(), tx -> {
            LocalDate today = LocalNow.of(tx, who.person(), form).today();
            StandingWish wish = Offers.wish(tx, who.person());
            NoPractice last = wish.practice();
            boolean starts = last == null || last.mayFollow(Offers.practice(tx, who.person(), wish, today), today);
            return starts ? put(tx, wish.with(NoPractice.from(today))) : wish;
        });
        Toasts.leave(Toast.of("toast.practice.started"), response);
        return SeeOther.at(HERE);
    }

    @PostMapping(HERE + "/stop")
    RedirectView stop(Who who, Form form, HttpServletResponse response) {
        storage.write(who.person(), tx -> {
            LocalDate today = LocalNow.of(tx, who.person(), form).today();
            return change(tx, practice -> practice.stopped() == null ? practice.stoppedOn(today) : practice);
        });
        Toasts.leave(Toast.of("toast.practice.stopped"), response);
        return SeeOther.at(HERE);
    }

    /// Keeps how a week was; an answer that is none, or to nothing, is left aside.
    @PostMapping(HERE + "/answer")
    RedirectView answer(Who who, Form form) {
        if (form.check(in -> in.need("going", Choices.one(Going.class))) instanceof Checked.Valid<Going>(var going)) {
            storage.write(who.person(), tx -> {
                LocalDate today = LocalNow.of(tx, who.person(), form).today();
                return change(
                        tx,
                        practice -> practice.asks(today)
                                .map(week -> practice.said(week, going))
                                .orElse(practice));
            });
        }
        return SeeOther.at(HERE);
    }

    private static StandingWish change(Tx tx, UnaryOperator<NoPractice> by) {
        StandingWish wish = Offers.wish(tx, tx.person());
        NoPractice practice = wish.practice();
        return practice == null ? wish : put(tx, wish.with(by.apply(practice)));
    }

    private static StandingWish put(Tx tx, StandingWish wish) {
        VersionedWrites.set(tx, Offers.WISH, tx.person(), wish);
        return wish;
    }
}
