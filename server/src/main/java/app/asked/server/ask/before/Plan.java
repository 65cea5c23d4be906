package app.asked.server.ask.before;

import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Version;
import app.asked.core.words.Line;
import app.asked.server.ask.FoundAsk;
import app.asked.server.web.look.Paint;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a page before an ask is about, be it written already or not.
///
/// @param written null where it is new
/// @param challenge null where life brought it
/// @param title null where the challenge has it
/// @param chosenFrom what stood beside it
/// @param before the ask that is asked again
record Plan(
        UUID id,
        @Nullable WholeAsk written,
        @Nullable Challenge challenge,
        Version version,
        @Nullable Line title,
        List<ChallengeId> chosenFrom,
        @Nullable FoundAsk before) {
    private static final int MOST = 8;

    static Plan of(FoundAsk written) {
        return new Plan(
                written.id(),
                written.whole(),
                written.challenge(),
                written.ask().version(),
                written.ask().title(),
                List.of(),
                null);
    }

    /// A new one.
    static Plan of(UUID id, Challenge challenge, Version version) {
        return new Plan(id, null, challenge, version, null, List.of(), null);
    }

    /// The same once more, perhaps in another version.
    static Plan again(UUID id, FoundAsk before, Version version) {
        Line title = before.challenge() == null ? before.ask().title() : null;
        return new Plan(id, null, before.challenge(), version, title, List.of(), before);
    }

    /// The smaller version of it instead, where that is asked for and there is one. It is written with the guess.
    Plan in(String version) {
        return canBeSmaller() && !isOver() && version(version) == Version.SMALLER
                ? new Plan(id, written, challenge, Version.SMALLER, null, chosenFrom, before)
                : this;
    }

    /// With the ids among these, as many as are kept.
    Plan chosenFrom(Stream<String> ids) {
        List<ChallengeId> beside =
                ids.map(ChallengeId::parse).filter(Objects::nonNull).limit(MOST).toList();
        return new Plan(id, written, challenge, version, title, beside, before);
    }

    boolean isNew() {
        return written == null;
    }

    /// Whether it is known already how the ask went.
    boolean isOver() {
        return written != null && written.isOver();
    }

    /// Whether the guess of before can be made again.
    boolean hasGuess() {
        return before != null && before.forecast() != null && before.ask().version() == version;
    }

    String titleIn(Words words) {
        if (title != null) {
            return title.text();
        }
        return challenge == null
                ? words.say("ask.untitled")
                : challenge.titleOf(version).text();
    }

    Paint paint() {
        WholeAsk whole = written == null && before != null ? before.whole() : written;
        if (whole == null) {
            return Paint.of(challenge == null ? null : challenge.domain());
        }
        return Paint.of(whole.ask().domainOf(challenge));
    }

    boolean canBeSmaller() {
        return challenge != null && challenge.smaller() != null && version != Version.SMALLER;
    }

    static Version version(String key) {
        return Stream.of(Version.values())
                .filter(version -> version.key().equals(key))
                .findFirst()
                .orElse(Version.AS_IS);
    }
}
