package app.asked.server.ask.api;

import app.asked.core.ask.Ask;
import app.asked.core.shape.Checked;
import app.asked.server.ask.AskQuery;
import app.asked.server.ask.AskWrites;
import app.asked.server.ask.Asks;
import app.asked.server.storage.Storage;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.NotFound;
import app.asked.server.web.Who;
import app.asked.server.web.api.Answers;
import app.asked.server.web.api.IfMatch;
import app.asked.server.web.api.JsonBody;
import app.asked.server.web.api.Listing;
import app.asked.server.web.api.Problems;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/asks` and `/asks/{id}`.
@RestController
@RequestMapping("/api/v1/asks")
class AskApi {
    private final Storage storage;
    private final AskWrites writes;
    private final Answers answers;
    private final Problems problems;

    AskApi(Storage storage, AskWrites writes, Answers answers, Problems problems) {
        this.storage = storage;
        this.writes = writes;
        this.answers = answers;
        this.problems = problems;
    }

    @GetMapping
    ResponseEntity<?> list(Who who, Form query) {
        return switch (query.check(AskQuery::read)) {
            case Checked.Valid<AskQuery>(AskQuery asked) ->
                ResponseEntity.ok(storage.read(tx -> list(tx, who.person(), asked)));
            case Checked.Invalid<AskQuery>(var needAnotherLook) -> problems.invalid(needAnotherLook);
        };
    }

    private static Listing<AskView> list(Tx tx, UUID person, AskQuery query) {
        AskQuery.Found found = query.find(tx, person);
        return new Listing<>(
                Asks.told(tx, person, found.ids()).reversed().stream()
                        .map(AskView::of)
                        .toList(),
                found.more());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> get(Who who, @PathVariable UUID id) {
        AskView found = storage.read(
                tx -> Asks.told(tx, who.person(), id).map(AskView::of).orElseThrow(NotFound::new));
        return answers.found(found.rev(), found);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> put(Who who, @PathVariable UUID id, JsonBody body) {
        return body.read(
                in -> Ask.read(id, in),
                ask -> storage.write(who.person(), tx -> {
                    WriteResult<Ask> written = writes.ask(tx, ask, body.ifMatch());
                    return answers.putAs(
                            written,
                            _ -> AskView.of(Asks.told(tx, who.person(), id).orElseThrow()));
                }));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> delete(Who who, @PathVariable UUID id, HttpServletRequest request, Form sent) {
        WriteResult<Ask> receipt =
                storage.write(who.person(), tx -> writes.delete(tx, id, IfMatch.of(request), sent.now()));
        return answers.deleted(receipt);
    }
}
