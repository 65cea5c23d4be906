package app.asked.server.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/// Where a browser goes after a form was saved: to a page that it may load again without saving twice.
public final class SeeOther {
    private SeeOther() {}

    public static RedirectView at(String path) {
        var redirect = new RedirectView(path);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
