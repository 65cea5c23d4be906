package app.asked.core.care;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A talk, book or podcast by others: a link that a person opens, and that Asked itself never requests.
///
/// @param link absent where its address is not sure
/// @param lastReviewed the day on which it was last looked at
public record Recommended(String id, @Nullable URI link, LocalDate lastReviewed) {}
