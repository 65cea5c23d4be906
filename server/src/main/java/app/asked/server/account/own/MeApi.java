package app.asked.server.account.own;

import app.asked.server.account.People;
import app.asked.server.account.login.Accounts;
import app.asked.server.storage.Storage;
import app.asked.server.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/me`: who the caller is, and everything of theirs gone.
@RestController
@RequestMapping("/api/v1/me")
class MeApi {
    private final Storage storage;
    private final Erasing erasing;

    MeApi(Storage storage, Erasing erasing) {
        this.storage = storage;
        this.erasing = erasing;
    }

    @GetMapping
    MeView me(Who who) {
        return storage.read(tx -> {
            var preferences = People.preferences(tx, who.person());
            return new MeView(
                    who.person(),
                    Accounts.name(tx, who.person()),
                    People.made(tx, who.person()),
                    preferences.zone(),
                    preferences.country(),
                    preferences.theme().key(),
                    who.scopes().stream().sorted().toList());
        });
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(Who who) {
        erasing.erase(who.person());
    }
}
