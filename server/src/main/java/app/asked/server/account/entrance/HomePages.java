package app.asked.server.account.entrance;

import app.asked.server.account.login.Accounts;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

/// The address itself: to Today, to the door, or to the welcome where nobody lives yet. A demo lets everyone in.
@Controller
class HomePages {
    private final Accounts accounts;
    private final Entrance entrance;
    private final DemoGuest guest;

    HomePages(Accounts accounts, Entrance entrance, DemoGuest guest) {
        this.accounts = accounts;
        this.entrance = entrance;
        this.guest = guest;
    }

    @GetMapping("/")
    RedirectView home(Page page, HttpServletRequest request, HttpServletResponse response) {
        if (page.signedIn()) {
            return new RedirectView("/today");
        }
        Optional<PersonKey> shown = guest.key();
        if (shown.isPresent()) {
            entrance.enter(shown.get(), request, response);
            return new RedirectView("/today");
        }
        return new RedirectView(accounts.isAnyone() ? "/sign-in" : "/welcome");
    }
}
