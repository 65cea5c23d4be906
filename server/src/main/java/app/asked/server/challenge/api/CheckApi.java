package app.asked.server.challenge.api;

import app.asked.core.kindness.Kindness;
import app.asked.core.kindness.Wording;
import app.asked.server.web.api.JsonBody;
import app.asked.server.web.message.Messages;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/challenges/check`: the kindness check of a draft. Nothing is stored.
@RestController
class CheckApi {
    private final Messages messages;

    CheckApi(Messages messages) {
        this.messages = messages;
    }

    @PostMapping("/api/v1/challenges/check")
    ResponseEntity<?> check(JsonBody body, Locale locale) {
        return body.read(
                Wording::read,
                wording -> ResponseEntity.ok(CheckView.of(Kindness.english().check(wording), messages.in(locale))));
    }
}
