package app.asked.server.challenge.api;

import app.asked.core.next.MyDays;
import app.asked.server.challenge.Challenges;
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

/// `/my-days`: what the person told about their days.
@RestController
@RequestMapping("/api/v1/my-days")
class MyDaysApi {
    private final Storage storage;
    private final Answers answers;

    MyDaysApi(Storage storage, Answers answers) {
        this.storage = storage;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<?> get(Who who) {
        Versioned<MyDays> kept = storage.read(tx -> Challenges.MY_DAYS
                .find(tx, who.person(), who.person())
                .filter(found -> !found.isGone())
                .orElseThrow(NotFound::new));
        return answers.found(kept);
    }

    @PutMapping
    ResponseEntity<?> put(Who who, JsonBody body) {
        return body.read(MyDays::read, days -> {
            WriteResult<MyDays> receipt = storage.write(
                    who.person(),
                    tx -> VersionedWrites.put(tx, Challenges.MY_DAYS, who.person(), days, body.ifMatch()));
            return answers.put(receipt);
        });
    }

    @DeleteMapping
    ResponseEntity<?> delete(Who who, HttpServletRequest request, Form sent) {
        WriteResult<MyDays> receipt = storage.write(
                who.person(),
                tx -> VersionedWrites.delete(tx, Challenges.MY_DAYS, who.person(), IfMatch.of(request), sent.now()));
        return answers.deleted(receipt);
    }
}
