package app.asked.core.shape;

import app.asked.core.challenge.ChallengeId;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Ids of what a person writes (UUIDs of version 7, in lower case) and of challenges (a slug or such an id).
public final class Ids {
    public static final Kind<UUID> ID = new Kind<>(new UUID(0, 0), Ids::id);
    public static final Kind<ChallengeId> CHALLENGE = new Kind<>(new ChallengeId("stand-in"), Ids::challenge);

    private static final Pattern SEVEN =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private Ids() {}

    /// The id that a text stands for, or null.
    public static @Nullable UUID parse(@Nullable String text) {
        return text != null && SEVEN.matcher(text).matches() ? UUID.fromString(text) : null;
    }

    private static @Nullable UUID id(Raw raw, Field field) {
        UUID id = parse(raw.text());
        if (id == null) {
            field.note(Problem.Code.FORMAT, Map.of("format", "id"), raw);
        }
        return id;
    }

    private static @Nullable ChallengeId challenge(Raw raw, Field field) {
        ChallengeId id = ChallengeId.parse(raw.text());
        if (id == null) {
            field.note(Problem.Code.FORMAT, Map.of("format", "challenge"), raw);
        }
        return id;
    }
}
