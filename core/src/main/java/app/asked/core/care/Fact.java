package app.asked.core.care;

import java.net.URI;

/// What a published study found, verified in its source, in one plain sentence that may be told to a person.
///
/// @param id stable, as challenges, insights and pages cite it
/// @param source authors, year and journal
public record Fact(String id, String says, String source, URI link) {
    public Fact {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a fact's id is lower-case words joined by hyphens, was " + id);
        }
    }
}
