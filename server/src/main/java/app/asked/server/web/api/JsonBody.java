package app.asked.server.web.api;

import app.asked.core.shape.Checked;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Raw;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/// The JSON body of a request, and the `rev` that its If-Match names. A controller takes it as an argument.
///
/// @param now when the request came
public record JsonBody(Raw raw, @Nullable Long ifMatch, Instant now, Problems problems) {
    /// Reads the body and answers with the value, or with everything that needs another look.
    public <T> ResponseEntity<?> read(Function<Fields, T> shape, Function<T, ResponseEntity<?>> answer) {
        return switch (Fields.read(raw, now, shape)) {
            case Checked.Valid<T>(T value) -> answer.apply(value);
            case Checked.Invalid<T>(var needAnotherLook) -> problems.invalid(needAnotherLook);
        };
    }
}
