package app.asked.server.week;

import app.asked.core.journey.Takeaway;
import app.asked.core.shape.Checked;
import app.asked.core.time.Moment;
import app.asked.server.ask.HeavyLine;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.Here;
import app.asked.server.journey.JourneyWeek;
import app.asked.server.journey.JourneyWrites;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Storage;
import app.asked.server.storage.Tx;
import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.Heeds;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The week's end: what the week taught. `of` names an earlier journey.
@Controller
@RequestMapping("/journey/weeks/{week}")
class WeekPages {
    private final Storage storage;
    private final Challenges challenges;

    WeekPages(Storage storage, Challenges challenges) {
        this.storage = storage;
        this.challenges = challenges;
    }

    @GetMapping
    ModelAndView write(
            Page page, Who who, Form form, @PathVariable int week, @RequestParam(required = false) @Nullable UUID of) {
        return storage.read(tx -> {
            WeekEnd end = WeekEnd.find(tx, who.person(), of, week, form.now());
            Takeaway takeaway = end.facts().takeaway();
            WeekForm fields = takeaway == null
                    ? WeekForm.drafted(DraftText.of(page.words(), end.facts(), end.earlier()))
                    : WeekForm.of(takeaway);
            return show(tx, page, who, end, fields, Heeds.NONE);
        });
    }

    @PostMapping
    Object save(
            Page page,
            Who who,
            Form form,
            @PathVariable int week,
            @RequestParam(required = false) @Nullable UUID of,
            HttpServletResponse response) {
        WeekEnd end = storage.read(tx -> WeekEnd.find(tx, who.person(), of, week, form.now()));
        return switch (read(who, form, end)) {
            case Checked.Valid<Takeaway>(Takeaway takeaway) -> {
                storage.write(
                        who.person(),
                        tx -> JourneyWrites.set(tx, Journeys.TAKEAWAYS, JourneyWeek.of(takeaway), takeaway));
                Toasts.leave(Toast.of("toast.saved"), response);
                yield SeeOther.at(end.path("/saved"));
            }
            case Checked.Invalid<Takeaway>(var problems) -> {
                Heeds heeds = Heeds.of(page.words(), WeekForm.PREFIX, problems);
                ModelAndView again = storage.read(tx -> show(tx, page, who, end, WeekForm.typed(form), heeds));
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    /// After a week that makes things worse: a pause and help, before anything else. After heavy words: one calm line.
    @GetMapping("/saved")
    Object saved(
            Page page,
            Who who,
            Form form,
            @PathVariable int week,
            @RequestParam(required = false) @Nullable UUID of,
            HttpServletRequest request,
            HttpServletResponse response) {
        WeekEnd end = storage.read(tx -> WeekEnd.find(tx, who.person(), of, week, form.now()));
        boolean heavy = HeavyLine.isDue(end.words(), request, response);
        if (!heavy && !end.isWorse()) {
            return SeeOther.at(end.lookBack());
        }
        String pauses = end.isActive() ? "/journeys/" + end.id() + "/pauses" : "";
        return page.titled("week.saved.title")
                .under(Nav.JOURNEY)
                .show(
                        "week/saved",
                        Map.of("worse", end.isWorse(), "heavy", heavy, "pauses", pauses, "back", end.lookBack()));
    }

    private ModelAndView show(Tx tx, Page page, Who who, WeekEnd end, WeekForm fields, Heeds heeds) {
        Doors doors = Doors.of(tx, who.person(), challenges, page.words());
        return page.titled("week.end.title", "week", end.facts().number())
                .show("week/end", Map.of("form", WeekFormView.of(page.words(), end, doors, fields, heeds)));
    }

    private Checked<Takeaway> read(Who who, Form form, WeekEnd end) {
        ZoneId zone = storage.read(tx -> Here.of(tx, who.person(), form).zone());
        Moment written = Moment.of(form.now(), zone);
        return form.check(
                WeekForm.PREFIX,
                WeekForm.given(written, end.facts()),
                in -> Takeaway.read(end.id(), end.facts().number(), in));
    }
}
