package app.asked.server.journey.arrival;

import app.asked.core.next.MyDays;
import app.asked.core.shape.Checked;
import app.asked.server.account.People;
import app.asked.server.challenge.Challenges;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
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
import app.asked.server.web.message.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// About my days: one of the screens of arriving, and a setting from then on.
@Controller
class MyDaysPages {
    private static final String HERE = "/my-days";

    private final Storage storage;

    MyDaysPages(Storage storage) {
        this.storage = storage;
    }

    @GetMapping(HERE)
    ModelAndView show(Page page, Who who, Form query) {
        Form filled = storage.read(
                tx -> MyDaysView.filled(Challenges.myDays(tx, who.person()), People.rev(tx, who.person()), query));
        return show(page, who, filled, FieldErrors.NONE);
    }

    @PostMapping(HERE)
    Object save(Page page, Who who, Form form, HttpServletResponse response) {
        return switch (storage.write(who.person(), tx -> save(tx, page.words(), form))) {
            case FormResult.Valid<Optional<String>>(Optional<String> undo) -> {
                Optional<String> back = back(who, form);
                if (back.isPresent()) {
                    Toast saved = Toast.of("toast.my-days");
                    Toasts.leave(undo.map(saved::undoneAt).orElse(saved), response);
                }
                yield SeeOther.at(back.orElseGet(Arrival.MY_DAYS::onward));
            }
            case FormResult.Invalid<Optional<String>>(FieldErrors errors) -> {
                ModelAndView again = show(page, who, form, errors);
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    /// Answers where it is undone; nothing was told anew where there is no such place.
    private static FormResult<Optional<String>> save(Tx tx, Words words, Form form) {
        return switch (form.check(MyDaysView.PREFIX, Map.of(), MyDays::read)) {
            case Checked.Valid<MyDays>(MyDays days) -> {
                MyDays before = Challenges.myDays(tx, tx.person());
                yield days.equals(before)
                        ? new FormResult.Valid<>(Optional.empty())
                        : FormResult.of(
                                        words,
                                        MyDaysView.PREFIX,
                                        MyDaysView.PREFIX + "ways",
                                        VersionedWrites.save(tx, Challenges.MY_DAYS, tx.person(), days, form.rev()),
                                        current -> MyDaysView.filled(current.value(), current.rev(), form))
                                .then(_ -> new FormResult.Valid<>(Optional.of(undo(tx, before))));
            }
            case Checked.Invalid<MyDays>(var problems) ->
                new FormResult.Invalid<>(FieldErrors.of(words, MyDaysView.PREFIX, problems));
        };
    }

    private static String undo(Tx tx, MyDays before) {
        Challenges.keepMyDaysBefore(tx, before);
        return HERE + "/undo/" + People.rev(tx, tx.person());
    }

    /// Brings back what was told before; not over what was told since.
    @PostMapping(HERE + "/undo/{rev}")
    RedirectView undo(@PathVariable long rev, Who who, HttpServletResponse response) {
        switch (storage.write(
                who.person(),
                tx -> VersionedWrites.put(tx, Challenges.MY_DAYS, tx.person(), Challenges.myDaysBefore(tx), rev))) {
            case WriteResult.Stored<MyDays> _ -> {}
            case WriteResult.Stale<MyDays> _, WriteResult.Deleted<MyDays> _ ->
                Toasts.leave(Toast.of("toast.changed-since"), response);
            case WriteResult.Conflict<MyDays> _, WriteResult.Invalid<MyDays> _, WriteResult.NotFound<MyDays> _ ->
                throw new NotFound();
        }
        return SeeOther.at(HERE);
    }

    private ModelAndView show(Page page, Who who, Form form, FieldErrors errors) {
        MyDaysView days =
                MyDaysView.of(page.words(), form, errors, back(who, form).orElse(null));
        return page.titled("my-days")
                .show("journey/myDays", Map.of("days", days, "progress", Arrival.MY_DAYS.progress(page)));
    }

    private Optional<String> back(Who who, Form form) {
        return storage.read(tx -> Arrival.cameFrom(tx, who.person(), form));
    }
}
