package app.asked.server.web.api;

import app.asked.core.words.Keyed;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Versioned;
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

    public <T> ResponseEntity<?> found(Versioned<T> kept) {
        return found(kept, value -> value);
    }

    /// Answers what is there.
    ///
    /// @param shape what the API shows of a value
    public <T> ResponseEntity<?> found(Versioned<T> kept, Function<T, Object> shape) {
        return found(kept.rev(), new Revised<>(kept.rev(), shape.apply(kept.value())));
    }

    public <T> ResponseEntity<?> put(WriteResult<T> result) {
        return put(result, value -> value);
    }

    /// Answers a write.
    ///
    /// @param shape what the API shows of a value
    public <T> ResponseEntity<?> put(WriteResult<T> result, Function<T, Object> shape) {
        return put(result, shape, stored -> new Revised<>(stored.rev(), shape.apply(stored.value())));
    }

    /// Answers a write with a resource that shows more than the value.
    public <T> ResponseEntity<?> putAs(WriteResult<T> result, LongFunction<Object> resource) {
        return put(result, value -> value, stored -> resource.apply(stored.rev()));
    }

    private <T> ResponseEntity<?> put(
            WriteResult<T> result, Function<T, Object> shape, Function<WriteResult.Stored<T>, Object> resource) {
        return switch (result) {
            case WriteResult.Stored<T> stored ->
                ResponseEntity.status(
                                stored.change() == WriteResult.Change.CREATED ? HttpStatus.CREATED : HttpStatus.OK)
                        .eTag(Long.toString(stored.rev()))
                        .body(resource.apply(stored));
            case WriteResult.Deleted<T>(long rev) -> problems.deleted(rev);
            case WriteResult.Stale<T>(Versioned<T> current) -> stale(current, shape);
            case WriteResult.Conflict<T>(Keyed reason) -> problems.conflict(reason);
            case WriteResult.Invalid<T>(var needAnotherLook) -> problems.invalid(needAnotherLook);
            case WriteResult.NotFound<T>() -> problems.of(ProblemKind.NOT_FOUND);
        };
    }

    public <T> ResponseEntity<?> deleted(WriteResult<T> result) {
        return deleted(result, value -> value);
    }

    /// Answers a delete.
    ///
    /// @param shape what the API shows of a value
    public <T> ResponseEntity<?> deleted(WriteResult<T> result, Function<T, Object> shape) {
        return switch (result) {
            case WriteResult.Deleted<T>(long rev) ->
                ResponseEntity.noContent().eTag(Long.toString(rev)).build();
            case WriteResult.Stale<T>(Versioned<T> current) -> stale(current, shape);
            case WriteResult.NotFound<T>() -> problems.of(ProblemKind.NOT_FOUND);
            case WriteResult.Stored<T> _, WriteResult.Conflict<T> _, WriteResult.Invalid<T> _ ->
                throw new IllegalStateException("a delete does not write anew");
        };
    }

    private <T> ResponseEntity<?> stale(Versioned<T> current, Function<T, Object> shape) {
        return problems.stale(current.rev(), new Revised<>(current.rev(), shape.apply(current.value())));
    }
}
