package app.asked.server.remind;

import app.asked.core.remind.Reminders;
import app.asked.server.account.People;
import app.asked.server.account.own.SettingsView.Row;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import app.asked.server.web.message.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Reminders: on which days and when. Where they come is asked once there are some.
@Controller
class ReminderPages {
    static final String HERE = "/settings/reminders";

    private final Storage storage;
    private final List<Way> ways;

    ReminderPages(Storage storage, List<Way> ways) {
        this.storage = storage;
        this.ways = ways;
    }

    @GetMapping(HERE)
    ModelAndView show(Page page, Who who, Form query) {
        return storage.read(tx -> {
            Optional<Versioned<Reminders>> kept = StoredReminders.REPOSITORY.find(tx, who.person(), who.person());
            Reminders there =
                    kept.filter(each -> !each.isGone()).map(Versioned::value).orElse(null);
            long rev = kept.map(Versioned::rev).orElse(0L);
            return show(tx, page, who, ReminderView.filled(there, rev, query.now()), query, FieldErrors.NONE);
        });
    }

    @PostMapping(HERE)
    Object save(Page page, Who who, Form form, HttpServletResponse response) {
        return switch (save(page.words(), who, form)) {
            case FormResult.Valid<Reminders> _ -> {
                Toasts.leave(Toast.of("toast.saved"), response);
                yield SeeOther.at(HERE);
            }
            case FormResult.Invalid<Reminders>(FieldErrors errors) -> {
                ModelAndView again = storage.read(tx -> show(tx, page, who, form, form, errors));
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    private FormResult<Reminders> save(Words words, Who who, Form form) {
        return FormResult.of(words, ReminderView.PREFIX, form.check(ReminderView.PREFIX, Map.of(), Reminders::read))
                .then(wanted -> storage.write(who.person(), tx -> save(tx, words, form, wanted)));
    }

    private static FormResult<Reminders> save(Tx tx, Words words, Form form, Reminders wanted) {
        return FormResult.of(
                words,
                ReminderView.PREFIX,
                ReminderView.PREFIX + "days",
                VersionedWrites.save(tx, StoredReminders.REPOSITORY, tx.person(), wanted, form.rev()),
                current -> ReminderView.filled(current.value(), current.rev(), form.now()));
    }

    @PostMapping(HERE + "/off")
    RedirectView off(Who who, Form form, HttpServletResponse response) {
        WriteResult<Reminders> off = storage.write(
                who.person(),
                tx -> VersionedWrites.delete(tx, StoredReminders.REPOSITORY, tx.person(), null, form.now()));
        if (off instanceof WriteResult.Deleted<Reminders>(long rev)) {
            Toasts.leave(Toast.of("toast.remind.off").undoneAt(HERE + "/undo/" + rev), response);
        }
        return SeeOther.at(HERE);
    }

    /// Turns them on as they were; not over what was set since.
    @PostMapping(HERE + "/undo/{rev}")
    RedirectView undo(@PathVariable long rev, Who who, HttpServletResponse response) {
        switch (storage.write(who.person(), tx -> undo(tx, rev))) {
            case WriteResult.Stored<Reminders> _ -> {}
            case WriteResult.Stale<Reminders> _, WriteResult.Deleted<Reminders> _ ->
                Toasts.leave(Toast.of("toast.changed-since"), response);
            case WriteResult.Conflict<Reminders> _,
                    WriteResult.Invalid<Reminders> _,
                    WriteResult.NotFound<Reminders> _ -> throw new NotFound();
        }
        return SeeOther.at(HERE);
    }

    private static WriteResult<Reminders> undo(Tx tx, long rev) {
        UUID person = tx.person();
        Reminders before = StoredReminders.REPOSITORY
                .find(tx, person, person)
                .orElseThrow(NotFound::new)
                .value();
        return VersionedWrites.put(tx, StoredReminders.REPOSITORY, person, before, rev);
    }

    /// @param sent when it was
    private ModelAndView show(Tx tx, Page page, Who who, Form filled, Form sent, FieldErrors errors) {
        Words words = page.words();
        ZoneId zone = People.preferences(tx, who.person()).zone();
        LocalDate today = sent.now().atZone(zone).toLocalDate();
        String next = StoredReminders.find(tx, who.person())
                .map(kept -> ReminderView.next(
                        words, kept, StoredReminders.facts(tx, who.person(), today), sent.now(), zone))
                .orElse(null);
        List<Row> rows = next == null
                ? List.of()
                : ways.stream()
                        .flatMap(way -> way.row(tx, who.person(), words).stream())
                        .toList();
        boolean nowhere = ways.stream().noneMatch(way -> way.isOn(tx, who.person()));
        return page.titled("remind.title")
                .show(
                        "remind/reminders",
                        Map.of("reminders", ReminderView.of(words, filled, errors, next, rows, nowhere)));
    }
}
