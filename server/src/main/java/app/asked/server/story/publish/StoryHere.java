package app.asked.server.story.publish;

import app.asked.core.words.Line;

/// A story of somebody on this server, as all of it may read it.
///
/// @param site the name in its address, and `by` the name that people see
public record StoryHere(String site, Line by, Publication story) {
    /// Where it stands.
    public String path() {
        return "/by/" + address();
    }

    /// What the host calls it.
    String address() {
        return site + "/" + story.number();
    }
}
