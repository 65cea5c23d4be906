package app.asked.server.book;

import app.asked.server.book.press.Picture;
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
    /// What each weighs beside its words: a picture, lines, a place on the page.
    private static final int AN_ASK = 600;

    /// One part of a retelling.
    public record Retold(String what, String text) {}

    /// About how many characters it takes.
    int weight() {
        return AN_ASK
                + title.length()
                + small.length()
                + told.stream().mapToInt(String::length).sum()
                + (felt == null ? 0 : felt.length())
                + (lesson == null ? 0 : lesson.length())
                + retelling.stream().mapToInt(part -> part.text().length()).sum();
    }

    /// Never what was written: it does not belong into logs.
    @Override
    public String toString() {
        return "an ask";
    }
}
