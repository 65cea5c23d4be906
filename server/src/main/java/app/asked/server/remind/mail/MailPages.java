package app.asked.server.remind.mail;

import app.asked.server.settings.MailServer;
import app.asked.server.storage.Storage;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.WithoutPerson;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Reminders by mail: an address, a code that came there, and a link in each mail that ends them.
@Controller
class MailPages {
    static final String HERE = "/settings/reminders/email";

    /// All ways, where the host has no mail server.
    private static final String ALL = "/settings/reminders";

    private final Storage storage;
    private final MailReminders mails;
    private final MailEnd end;

    MailPages(Storage storage, MailReminders mails, MailEnd end) {
        this.storage = storage;
        this.mails = mails;
        this.end = end;
    }

    @GetMapping(HERE)
    Object show(Page page, Who who) {
        return mails.isOffered() ? show(page, who, "", FieldErrors.NONE) : SeeOther.at(ALL);
    }

    @PostMapping(HERE)
    Object take(Page page, Who who, Form form) {
        if (!mails.isOffered()) {
            return SeeOther.at(ALL);
        }
        String address = form.value("address").strip();
        if (!MailServer.isAddress(address)) {
            return again(page, who, address, "address", "remind.mail.heed");
        }
        return mails.take(who.person(), address, form.now())
                ? SeeOther.at(HERE)
                : again(page, who, address, "address", "remind.mail.soon");
    }

    @PostMapping(HERE + "/code")
    Object confirm(Page page, Who who, Form form, HttpServletResponse response) {
        if (!mails.confirm(who.person(), form.value("code"), form.now())) {
            return again(page, who, "", "code", "remind.mail.code.heed");
        }
        Toasts.leave(Toast.of("toast.remind.mail.on"), response);
        return SeeOther.at(HERE);
    }

    @PostMapping(HERE + "/off")
    RedirectView off(Who who, HttpServletResponse response) {
        mails.remove(who.person());
        Toasts.leave(Toast.of("toast.remind.way.off"), response);
        return SeeOther.at(HERE);
    }

    /// A mail program that looks ahead at links ends nothing: that takes the button, or the program's own.
    @GetMapping(MailEnd.PATH + "{token}")
    ModelAndView end(@PathVariable String token, @WithoutPerson Page page) {
        MailEnd.Named _ = end.read(token).orElseThrow(NotFound::new);
        return page.titled("remind.mail.end")
                .show("remind/mailEnd", Map.of("path", MailEnd.PATH + token, "ended", false));
    }

    @PostMapping(MailEnd.PATH + "{token}")
    ModelAndView endNow(@PathVariable String token, @WithoutPerson Page page) {
        mails.end(end.read(token).orElseThrow(NotFound::new));
        return page.titled("remind.mail.end")
                .show("remind/mailEnd", Map.of("path", MailEnd.PATH + token, "ended", true));
    }

    private ModelAndView again(Page page, Who who, String address, String field, String why) {
        FieldErrors errors = new FieldErrors(Map.of(field, page.say(why)));
        ModelAndView again = show(page, who, address, errors);
        again.setStatus(errors.status());
        return again;
    }

    private ModelAndView show(Page page, Who who, String typed, FieldErrors errors) {
        Optional<MailAddress> kept = storage.read(tx -> MailReminders.find(tx, who.person()));
        return page.titled("remind.mail")
                .show("remind/email", Map.of("mail", MailView.of(kept, typed), "errors", errors));
    }
}
