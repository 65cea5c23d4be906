package app.asked.server.week;

import app.asked.core.journey.Takeaway;
import app.asked.core.shape.Checked;
import app.asked.core.time.Moment;
import app.asked.server.ask.HeavyLine;
import app.asked.server.ask.form.Questions;
import app.asked.server.challenge.Challenges;
import app.asked.server.journey.Journeys;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
            WeekEnd end = WeekEnd.find(tx, who.person(), of, week, LocalNow.of(tx, who.person(), form));
            Form filled = Journeys.takeaway(tx, who.person(), end.week())
                    .map(kept -> WeekForm.filled(kept, end.draft(page.words()), form.now()))
                    .orElseGet(() -> WeekForm.drafted(end.draft(page.words()), form.now()));
            return show(tx, page, who, end, filled, FieldErrors.NONE);
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
        WeekEnd end = storage.read(tx -> WeekEnd.find(tx, who.person(), of, week, LocalNow.of(tx, who.person(), form)));
        return switch (storage.write(who.person(), tx -> save(tx, page.words(), form, end))) {
            case FormResult.Valid<Takeaway> _ -> {
                Toasts.leave(Toast.of("toast.saved"), response);
                yield SeeOther.at(end.path("/saved"));
            }
            case FormResult.Invalid<Takeaway>(FieldErrors errors) -> {
                ModelAndView again = storage.read(tx -> show(tx, page, who, end, form, errors));
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    private static FormResult<Takeaway> save(Tx tx, Words words, Form form, WeekEnd end) {
        Moment now = LocalNow.of(tx, tx.person(), form).moment();
        Checked<Takeaway> read = form.check(
                WeekForm.PREFIX,
                WeekForm.given(now, end.facts()),
                in -> Takeaway.read(end.id(), end.facts().number(), in));
        return switch (read) {
            case Checked.Valid<Takeaway>(Takeaway takeaway) -> {
                Optional<Versioned<Takeaway>> kept = Journeys.TAKEAWAYS.find(tx, tx.person(), end.week());
                Takeaway written = once(kept, WeekForm.isDraft(form) ? takeaway.keepingDraft() : takeaway);
                WriteResult<Takeaway> result = VersionedWrites.save(
                        tx, Journeys.TAKEAWAYS, end.week(), kept.orElse(null), written, form.rev());
                yield FormResult.of(
                        words,
                        WeekForm.PREFIX,
                        WeekForm.PREFIX + "text",
                        result,
                        current -> WeekForm.filled(current, end.draft(words), form.now()));
            }
            case Checked.Invalid<Takeaway>(var problems) ->
                new FormResult.Invalid<>(FieldErrors.of(words, WeekForm.PREFIX, problems));
        };
    }

    /// Sent twice, it was written once.
    private static Takeaway once(Optional<Versioned<Takeaway>> kept, Takeaway takeaway) {
        return kept.map(Versioned::value)
                .filter(before -> takeaway.writtenAt(before.written()).equals(before))
                .orElse(takeaway);
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
        WeekEnd end = storage.read(tx -> WeekEnd.find(tx, who.person(), of, week, LocalNow.of(tx, who.person(), form)));
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

    private ModelAndView show(Tx tx, Page page, Who who, WeekEnd end, Form form, FieldErrors errors) {
        Doors doors = Doors.of(tx, who.person(), challenges, page.words());
        return page.titled("week.end.title", "week", end.facts().number())
                .show(
                        "week/end",
                        Map.of("form", WeekFormView.of(end, doors, new Questions(page.words(), form, errors))));
    }
}
