package app.asked.server.remind.notice;

import java.time.LocalDate;
import java.util.UUID;

/// The reminder of a person on a day.
public record Notice(UUID person, LocalDate day) {}
