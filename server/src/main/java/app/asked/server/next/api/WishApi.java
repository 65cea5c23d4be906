package app.asked.server.next.api;

import app.asked.core.next.StandingWish;
import app.asked.server.next.Offers;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.NotFound;
import app.asked.server.web.Who;
import app.asked.server.web.api.Answers;
import app.asked.server.web.api.IfMatch;
import app.asked.server.web.api.JsonBody;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/wish`: what the person wishes of what is next until they wish otherwise.
@RestController
@RequestMapping("/api/v1/wish")
class WishApi {
    private final Storage storage;
    private final Answers answers;

    WishApi(Storage storage, Answers answers) {
        this.storage = storage;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<?> get(Who who) {
        Versioned<StandingWish> kept = storage.read(tx -> Offers.WISH
                .find(tx, who.person(), who.person())
                .filter(found -> !found.isGone())
                .orElseThrow(NotFound::new));
        return answers.found(kept);
    }

    @PutMapping
    ResponseEntity<?> put(Who who, JsonBody body) {
        return body.read(StandingWish::read, wish -> {
            WriteResult<StandingWish> receipt = storage.write(
                    who.person(), tx -> VersionedWrites.put(tx, Offers.WISH, who.person(), wish, body.ifMatch()));
            return answers.put(receipt);
        });
    }

    @DeleteMapping
    ResponseEntity<?> delete(Who who, HttpServletRequest request, Form sent) {
        WriteResult<StandingWish> receipt = storage.write(
                who.person(),
                tx -> VersionedWrites.delete(tx, Offers.WISH, who.person(), IfMatch.of(request), sent.now()));
        return answers.deleted(receipt);
    }
}
