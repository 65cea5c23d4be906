package app.asked.server.account;

import java.lang.module.ModuleDescriptor.Version;
import java.util.List;
import java.util.Optional;

/// The versions that come with notes for people and hosts, from `messages/news.properties`. What is read there is the
/// start of `CHANGELOG.md` in a few lines.
public final class ReleaseNotes {
    /// The oldest first.
    public static final List<String> VERSIONS = List.of("0.1.0");

    private ReleaseNotes() {}

    public static String newest() {
        return VERSIONS.getLast();
    }

    /// Those that came after the one that somebody saw; all where they saw none.
    public static List<String> after(Optional<String> seen) {
        return VERSIONS.stream()
                .filter(version -> seen.filter(before -> Version.parse(version).compareTo(Version.parse(before)) <= 0)
                        .isEmpty())
                .toList();
    }
}
