package app.asked.core.care;

import java.util.List;

/// A short page to read: message keys, and the facts it rests on.
public record CarePage(String slug, String title, List<String> paragraphs, List<Fact> facts) {
    public CarePage {
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
        if (paragraphs.isEmpty() || facts.isEmpty()) {
            throw new IllegalArgumentException("a page of care has paragraphs and facts, " + slug + " lacks them");
        }
    }
}
