package app.asked.core.challenge;

import app.asked.core.shape.Ids;
import app.asked.core.shape.Kind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A library challenge's slug (`high-five`), or the id of a person's own.
public record ChallengeId(String value) {
    private static final Pattern FORM = Pattern.compile("(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*");

    /// As a field holds it.
    public static final Kind<ChallengeId> KIND = Ids.kind("challenge", new ChallengeId("stand-in"), ChallengeId::parse);

    public ChallengeId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("neither a slug nor an id");
        }
    }

    public static @Nullable ChallengeId parse(@Nullable String text) {
        return text != null && FORM.matcher(text).matches() ? new ChallengeId(text) : null;
    }

    @Override
    public String toString() {
        return value;
    }
}
