package app.asked.server.web.look;

/// One answer that needs a look: the field's id and what would work.
public record ProblemView(String field, String text) {}
