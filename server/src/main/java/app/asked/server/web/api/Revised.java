package app.asked.server.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// A resource with the `rev` under which it is kept.
public record Revised<T>(long rev, @JsonUnwrapped T value) {}
