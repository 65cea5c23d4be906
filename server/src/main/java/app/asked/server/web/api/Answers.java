package app.asked.server.web.api;

import app.asked.core.words.Keyed;
import app.asked.server.storage.Kept;
import app.asked.server.storage.Receipt;
import app.asked.server.storage.Written;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// How writes are answered: 201 for what is new, 200 for what changed or already read so, 204 for what is gone.
public final class Answers {
    private final Problems problems;

    public Answers(Problems problems) {
        this.problems = problems;
    }

    public ResponseEntity<?> found(long rev, Object resource) {
        return ResponseEntity.ok().eTag(Long.toString(rev)).body(resource);
    }

    public <T> ResponseEntity<?> found(Kept<T> kept) {
        return found(kept, value -> value);
    }

    /// Answers what is there.
    ///
    /// @param shape what the API shows of a value
    public <T> ResponseEntity<?> found(Kept<T> kept, Function<T, Object> shape) {
        return found(kept.rev(), new Revised<>(kept.rev(), shape.apply(kept.value())));
    }

    /// Answers a write.
    ///
    /// @param resource the resource as it is answered, with its new `rev`
    public <T> ResponseEntity<?> putAs(Receipt<T> receipt, LongFunction<Object> resource) {
        return switch (receipt) {
            case Receipt.Created<T>(long rev) -> answer(HttpStatus.CREATED, rev, resource);
            case Receipt.Changed<T>(long rev) -> answer(HttpStatus.OK, rev, resource);
            case Receipt.Same<T>(long rev) -> answer(HttpStatus.OK, rev, resource);
            case Receipt.Deleted<T>(long rev) -> problems.deleted(rev);
            case Receipt.Stale<T>(Kept<T> current) -> stale(current, value -> value);
            case Receipt.Absent<T>() -> problems.of(ProblemKind.NOT_FOUND);
        };
    }

    public <T> ResponseEntity<?> put(Receipt<T> receipt, T value) {
        return putAs(receipt, rev -> new Revised<>(rev, value));
    }

    public <T> ResponseEntity<?> written(Written<T> written) {
        return written(written, value -> value);
    }

    /// Answers a write that had to fit.
    ///
    /// @param shape what the API shows of a value
    public <T> ResponseEntity<?> written(Written<T> written, Function<T, Object> shape) {
        return switch (written) {
            case Written.HandedIn<T>(Receipt.Stale<T>(Kept<T> current), T _) -> stale(current, shape);
            case Written.HandedIn<T>(Receipt<T> receipt, T value) ->
                putAs(receipt, rev -> new Revised<>(rev, shape.apply(value)));
            case Written.InTheWay<T>(Keyed conflict) -> problems.conflict(conflict);
            case Written.NeedsAnotherLook<T>(var needAnotherLook) -> problems.invalid(needAnotherLook);
            case Written.Nowhere<T>() -> problems.of(ProblemKind.NOT_FOUND);
        };
    }

    public <T> ResponseEntity<?> deleted(Receipt<T> receipt) {
        return deleted(receipt, value -> value);
    }

    /// Answers a delete.
    ///
    /// @param shape what the API shows of a value
    public <T> ResponseEntity<?> deleted(Receipt<T> receipt, Function<T, Object> shape) {
        return switch (receipt) {
            case Receipt.Deleted<T>(long rev) ->
                ResponseEntity.noContent().eTag(Long.toString(rev)).build();
            case Receipt.Stale<T>(Kept<T> current) -> stale(current, shape);
            case Receipt.Absent<T>() -> problems.of(ProblemKind.NOT_FOUND);
            case Receipt.Created<T> _, Receipt.Changed<T> _, Receipt.Same<T> _ ->
                throw new IllegalStateException("a delete does not write anew");
        };
    }

    private <T> ResponseEntity<?> stale(Kept<T> current, Function<T, Object> shape) {
        return problems.stale(current.rev(), new Revised<>(current.rev(), shape.apply(current.value())));
    }

    private static ResponseEntity<?> answer(HttpStatus status, long rev, LongFunction<Object> resource) {
        return ResponseEntity.status(status).eTag(Long.toString(rev)).body(resource.apply(rev));
    }
}
