package app.asked.server.account.host;

import java.time.Instant;

/// What a host can decide about a story that somebody published. The feature that keeps stories does it.
public interface HostStories {
    /// What becomes of it.
    enum Decision {
        HIDE,
        SHOW,
        FEATURE,
        UNFEATURE
    }

    /// Does it, and answers whether there is such a story.
    ///
    /// @param address as it stands behind `/by/`: `quiet-knocker/3`
    boolean decide(String address, Decision decision, Instant now);
}
