package app.asked.server.ask;

import app.asked.server.web.api.Answers;
import app.asked.server.web.api.ProblemKind;
import app.asked.server.web.api.Problems;
import app.asked.server.web.api.Revised;
import java.util.function.LongFunction;
import org.springframework.http.ResponseEntity;

/// How the API answers a write to an ask.
record WrittenAnswer(Answers answers, Problems problems) {
    <T> ResponseEntity<?> of(Written<T> written, LongFunction<Object> resource) {
        return switch (written) {
            case Written.HandedIn<T> in -> answers.putAs(in.receipt(), resource);
            case Written.InTheWay<T>(Written.Conflict conflict) -> problems.conflict(conflict);
            case Written.NeedsAnotherLook<T>(var needAnotherLook) -> problems.invalid(needAnotherLook);
            case Written.NoSuchAsk<T>() -> problems.of(ProblemKind.NOT_FOUND);
        };
    }

    <T> ResponseEntity<?> of(Written<T> written) {
        return written instanceof Written.HandedIn<T>(var _, T value)
                ? of(written, rev -> new Revised<>(rev, value))
                : of(written, _ -> "");
    }
}
