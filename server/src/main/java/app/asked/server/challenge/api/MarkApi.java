package app.asked.server.challenge.api;

import app.asked.core.challenge.ChallengeId;
import app.asked.server.challenge.Mark;
import app.asked.server.challenge.Marking;
import app.asked.server.storage.Storage;
import app.asked.server.web.Who;
import java.util.function.UnaryOperator;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/challenges/{challenge}/favourite` and `/challenges/{challenge}/hidden`: what the person thinks of a challenge.
/// There is no body.
@RestController
@RequestMapping("/api/v1/challenges/{challenge}")
class MarkApi {
    private final Storage storage;
    private final Marking marking;

    MarkApi(Storage storage, Marking marking) {
        this.storage = storage;
        this.marking = marking;
    }

    @PutMapping("/favourite")
    ResponseEntity<Void> favour(Who who, @PathVariable ChallengeId challenge) {
        return mark(who, challenge, mark -> mark.favouring(true));
    }

    @DeleteMapping("/favourite")
    ResponseEntity<Void> favourNoMore(Who who, @PathVariable ChallengeId challenge) {
        return mark(who, challenge, mark -> mark.favouring(false));
    }

    @PutMapping("/hidden")
    ResponseEntity<Void> hide(Who who, @PathVariable ChallengeId challenge) {
        return mark(who, challenge, mark -> mark.hiding(true));
    }

    @DeleteMapping("/hidden")
    ResponseEntity<Void> show(Who who, @PathVariable ChallengeId challenge) {
        return mark(who, challenge, mark -> mark.hiding(false));
    }

    private ResponseEntity<Void> mark(Who who, ChallengeId challenge, UnaryOperator<Mark> change) {
        storage.write(who.person(), tx -> marking.change(tx, challenge, change));
        return ResponseEntity.noContent().build();
    }
}
