package app.asked.server.account.own;

import app.asked.server.account.entrance.Entrance;
import app.asked.server.account.entrance.RefusedForm;
import app.asked.server.account.login.SignIn;
import app.asked.server.web.Page;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Everything gone, once the passphrase says that it is meant.
@Controller
class DeletePages {
    private static final String PATH = "/settings/delete";

    private final SignIn signIn;
    private final Erasing erasing;
    private final Entrance entrance;

    DeletePages(SignIn signIn, Erasing erasing, Entrance entrance) {
        this.signIn = signIn;
        this.erasing = erasing;
        this.entrance = entrance;
    }

    @GetMapping(PATH)
    ModelAndView ask(Page page) {
        return show(page, FieldErrors.NONE);
    }

    @PostMapping(PATH)
    Object erase(Who who, Form form, Page page, HttpServletResponse response) {
        var attempt = signIn.again(who, form.value("passphrase"));
        FieldErrors errors = Confirming.errors(page, attempt);
        if (!errors.isEmpty()) {
            return RefusedForm.after(attempt, show(page, errors), response);
        }
        boolean done = erasing.erase(who.person());
        entrance.forget(response);
        Toasts.leave(Toast.of(done ? "toast.all-deleted" : "toast.all-deleting"), response);
        return new RedirectView("/");
    }

    private static ModelAndView show(Page page, FieldErrors errors) {
        return page.titled("account.settings.delete").show("account/delete", Map.of("errors", errors));
    }
}
