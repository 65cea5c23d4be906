package app.asked.server.story.publish;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What readers and the host did about a story that was given away.
///
/// @param lit when a reader last lit its lamp
/// @param hidden since when the host hides it
/// @param featured since when the host shows it first
/// @param reported when somebody last said that something is wrong with it
public record Handling(
        @Nullable Instant lit,
        @Nullable Instant hidden,
        @Nullable Instant featured,
        @Nullable Instant reported,
        @Nullable Report report) {
    static final Handling NONE = new Handling(null, null, null, null, null);

    public boolean isHidden() {
        return hidden != null;
    }

    Handling litAt(Instant now) {
        return new Handling(now, hidden, featured, reported, report);
    }

    Handling reportedAt(Instant now, Report said) {
        return new Handling(lit, hidden, featured, now, said);
    }

    /// What the host decides answers whatever was reported.
    Handling hiddenAt(@Nullable Instant since) {
        return new Handling(lit, since, featured, null, null);
    }

    Handling featuredAt(@Nullable Instant since) {
        return new Handling(lit, hidden, since, reported, report);
    }

    /// A story that comes back after it was taken back has no lamp, and stays hidden where the host hid it.
    Handling anew() {
        return new Handling(null, hidden, featured, reported, report);
    }
}
