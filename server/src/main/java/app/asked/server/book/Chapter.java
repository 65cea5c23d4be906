package app.asked.server.book;

import app.asked.server.book.press.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A week in a book, or what did not fit into the chapter of it before.
///
/// @param days absent where the week goes on, and so are counts, mood and street
/// @param street its doors; absent where pictures are not wanted, or there are none
/// @param asks one by one, where they are wanted
/// @param lessons by themselves, where asks are not wanted
/// @param letter as the person kept it; in the week's last chapter
public record Chapter(
        String id,
        String title,
        @Nullable String days,
        @Nullable String counts,
        @Nullable String mood,
        @Nullable Picture street,
        List<AskTold> asks,
        List<String> lessons,
        @Nullable String letter) {
    public Chapter {
        asks = List.copyOf(asks);
        lessons = List.copyOf(lessons);
    }

    boolean begins() {
        return days != null;
    }

    /// About how many characters it takes.
    int weight() {
        return asks.stream().mapToInt(AskTold::weight).sum()
                + lessons.stream().mapToInt(String::length).sum()
                + (letter == null ? 0 : letter.length());
    }

    /// Never what was written: it does not belong into logs.
    @Override
    public String toString() {
        return "a chapter";
    }
}
