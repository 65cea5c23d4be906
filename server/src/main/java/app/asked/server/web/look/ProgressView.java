package app.asked.server.web.look;

/// Small doors that fill and never empty: `done` of `all`, the next one being here, and the same in words.
public record ProgressView(int done, int all, String text) {}
