package app.asked.server.web.api;

import app.asked.server.storage.Kept;
import app.asked.server.storage.Receipt;
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
        return found(kept.rev(), new Revised<>(kept.rev(), kept.value()));
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
            case Receipt.Stale<T>(Kept<T> current) ->
                problems.stale(current.rev(), new Revised<>(current.rev(), current.value()));
            case Receipt.Absent<T>() -> problems.of(ProblemKind.NOT_FOUND);
        };
    }

    public <T> ResponseEntity<?> put(Receipt<T> receipt, T value) {
        return putAs(receipt, rev -> new Revised<>(rev, value));
    }

    public <T> ResponseEntity<?> deleted(Receipt<T> receipt) {
        return switch (receipt) {
            case Receipt.Deleted<T>(long rev) ->
                ResponseEntity.noContent().eTag(Long.toString(rev)).build();
            case Receipt.Stale<T>(Kept<T> current) ->
                problems.stale(current.rev(), new Revised<>(current.rev(), current.value()));
            case Receipt.Absent<T>() -> problems.of(ProblemKind.NOT_FOUND);
            case Receipt.Created<T> _, Receipt.Changed<T> _, Receipt.Same<T> _ ->
                throw new IllegalStateException("a delete does not write anew");
        };
    }

    private static ResponseEntity<?> answer(HttpStatus status, long rev, LongFunction<Object> resource) {
        return ResponseEntity.status(status).eTag(Long.toString(rev)).body(resource.apply(rev));
    }
}
