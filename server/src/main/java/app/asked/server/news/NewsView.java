package app.asked.server.news;

import java.util.List;

/// The notes, version by version.
public record NewsView(List<Version> versions) {
    /// One of them.
    public record Version(String name, List<String> lines) {}
}
