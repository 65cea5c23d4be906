package app.asked.server.book;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An ask as the book tells it.
///
/// @param small the answer, of whom, where and when
/// @param told what was feared and what came, sentence by sentence
/// @param felt in one line
/// @param lesson as it was written
public record AskTold(
        @Nullable Picture door,
        String title,
        String small,
        List<String> told,
        @Nullable String felt,
        @Nullable String lesson,
        List<Retold> retelling) {
    /// One part of a retelling.
    public record Retold(String what, String text) {}

    /// Never what was written: it does not belong into logs.
    @Override
    public String toString() {
        return "an ask";
    }
}
