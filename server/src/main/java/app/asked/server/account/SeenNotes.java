package app.asked.server.account;

import java.util.Optional;

/// Which versions' notes a person saw last.
///
/// @param version of those for everybody; empty where they saw none
/// @param isHost whether they run this Asked
/// @param asHost of those for hosts; empty where they saw none
public record SeenNotes(Optional<String> version, boolean isHost, Optional<String> asHost) {
    static final SeenNotes NONE = new SeenNotes(Optional.empty(), false, Optional.empty());
}
