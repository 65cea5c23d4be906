package app.asked.server.account.entrance;

import app.asked.server.account.login.SignInResult;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// A form shown again, with the status that says why.
public final class RefusedForm {
    private RefusedForm() {}

    /// Something in it needs another look.
    public static ModelAndView invalid(ModelAndView form) {
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }

    /// It may be sent once more after a while.
    public static ModelAndView later(ModelAndView form, SignInResult.Wait wait, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.seconds()));
        form.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return form;
    }

    /// After a passphrase that was asked again.
    public static ModelAndView after(SignInResult attempt, ModelAndView form, HttpServletResponse response) {
        return attempt instanceof SignInResult.Wait wait ? later(form, wait, response) : invalid(form);
    }
}
