package app.asked.server.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A problem as RFC 9457 shapes it.
public record ProblemView(
        String type,
        String title,
        int status,
        String code,
        @Nullable String detail,
        @Nullable List<Entry> errors,
        @Nullable Object current) {
    /// What needs another look in a field.
    public record Entry(
            String field,
            String code,
            String expected,
            @Nullable Object got) {}

    ProblemView saying(String said) {
        return new ProblemView(type, title, status, code, said, errors, current);
    }
}
