package app.asked.server.challenge.api;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.ChallengeShape;
import app.asked.core.challenge.Sign;
import app.asked.core.kindness.Verdict;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Problem;
import app.asked.server.challenge.Challenges;
import app.asked.server.challenge.MarkedChallenge;
import app.asked.server.challenge.OwnWriteResult;
import app.asked.server.challenge.OwnWrites;
import app.asked.server.storage.Storage;
import app.asked.server.web.NotFound;
import app.asked.server.web.Who;
import app.asked.server.web.api.Answers;
import app.asked.server.web.api.IfMatch;
import app.asked.server.web.api.JsonBody;
import app.asked.server.web.api.Problems;
import app.asked.server.web.form.Form;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/challenges` and `/challenges/{id}`.
@RestController
@RequestMapping("/api/v1/challenges")
class ChallengeApi {
    private final Storage storage;
    private final Challenges challenges;
    private final Messages messages;
    private final Answers answers;
    private final Problems problems;

    ChallengeApi(Storage storage, Challenges challenges, Messages messages, Answers answers, Problems problems) {
        this.storage = storage;
        this.challenges = challenges;
        this.messages = messages;
        this.answers = answers;
        this.problems = problems;
    }

    @GetMapping
    ResponseEntity<?> list(Who who, Form query) {
        return switch (query.check(ChallengeListing::read)) {
            case Checked.Valid<ChallengeListing>(ChallengeListing asked) ->
                ResponseEntity.ok(
                        asked.of(storage, who.person(), storage.read(tx -> challenges.met(tx, who.person()))));
            case Checked.Invalid<ChallengeListing>(var needAnotherLook) -> problems.invalid(needAnotherLook);
        };
    }

    @GetMapping("/{id}")
    ResponseEntity<?> get(Who who, @PathVariable ChallengeId id) {
        MarkedChallenge met =
                storage.read(tx -> challenges.met(tx, who.person(), id)).orElseThrow(NotFound::new);
        return met.rev() == null
                ? ResponseEntity.ok(ChallengeView.of(met))
                : answers.found(met.rev(), ChallengeView.of(met));
    }

    @PutMapping("/{id}")
    ResponseEntity<?> put(Who who, @PathVariable ChallengeId id, JsonBody body, Locale locale) {
        UUID own = Ids.parse(id.value());
        if (own == null) {
            return notOwn(id);
        }
        return body.read(in -> ChallengeShape.own(own, in), written -> put(who, written, body, messages.in(locale)));
    }

    private ResponseEntity<?> put(Who who, Challenge written, JsonBody body, Words words) {
        return switch (OwnWrites.put(storage, who.person(), written, body.ifMatch())) {
            case OwnWriteResult.HandedIn(var result) ->
                storage.read(tx -> answers.put(result, each -> ChallengeView.of(tx, who.person(), each)));
            case OwnWriteResult.LookAgain(Verdict verdict) -> lookAgain(verdict, words);
        };
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> delete(Who who, @PathVariable ChallengeId id, HttpServletRequest request, Form sent) {
        UUID own = Ids.parse(id.value());
        if (own == null) {
            return notOwn(id);
        }
        return storage.write(
                who.person(),
                tx -> answers.deleted(
                        OwnWrites.delete(tx, own, IfMatch.of(request), sent.now()),
                        each -> ChallengeView.of(tx, who.person(), each)));
    }

    private ResponseEntity<?> notOwn(ChallengeId id) {
        if (challenges.library(id).isEmpty()) {
            throw new NotFound();
        }
        return problems.conflict(ChallengeConflict.LIBRARY_STAYS);
    }

    private ResponseEntity<?> lookAgain(Verdict verdict, Words words) {
        String signs = verdict.signs().stream().sorted().map(Sign::key).collect(Collectors.joining(", "));
        Problem problem =
                new Problem("/flags", Problem.Code.RULE, Map.of("rule", "signs-are-flagged", "signs", signs), null);
        return problems.invalid(List.of(problem), Map.of("check", CheckView.of(verdict, words)));
    }
}
