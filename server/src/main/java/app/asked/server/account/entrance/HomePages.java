package app.asked.server.account.entrance;

import app.asked.server.account.login.Accounts;
import app.asked.server.settings.Settings;
import app.asked.server.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

/// The address itself: to Today, to the door, or to the welcome where nobody lives yet. A demo lets everyone in.
@Controller
class HomePages {
    private final Accounts accounts;
    private final Entrance entrance;
    private final Settings settings;

    HomePages(Accounts accounts, Entrance entrance, Settings settings) {
        this.accounts = accounts;
        this.entrance = entrance;
        this.settings = settings;
    }

    @GetMapping("/")
    RedirectView home(Page page, HttpServletRequest request, HttpServletResponse response) {
        if (page.signedIn()) {
            return new RedirectView("/today");
        }
        Optional<UUID> shown = settings.demo() ? accounts.first() : Optional.empty();
        if (shown.isPresent()) {
            entrance.enter(shown.get(), request, response);
            return new RedirectView("/today");
        }
        return new RedirectView(accounts.isAnyone() ? "/sign-in" : "/welcome");
    }
}
