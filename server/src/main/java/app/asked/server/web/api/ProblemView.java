package app.asked.server.web.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A problem as RFC 9457 shapes it.
///
/// @param more what else is to be known about it, by name
public record ProblemView(
        String type,
        String title,
        int status,
        String code,
        @Nullable String detail,
        @Nullable List<Entry> errors,
        @Nullable Object current,
        @JsonAnyGetter Map<String, Object> more) {
    /// What needs another look in a field.
    public record Entry(
            String field,
            String code,
            String expected,
            @Nullable Object got) {}

    ProblemView titled(String said) {
        return new ProblemView(type, said, status, code, detail, errors, current, more);
    }

    ProblemView saying(String said) {
        return new ProblemView(type, title, status, code, said, errors, current, more);
    }

    ProblemView with(Map<String, Object> more) {
        return new ProblemView(type, title, status, code, detail, errors, current, more);
    }
}
