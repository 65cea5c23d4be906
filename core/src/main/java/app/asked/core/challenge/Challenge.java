package app.asked.core.challenge;

import app.asked.core.words.Line;
import app.asked.core.words.OrderedSets;
import app.asked.core.words.Prose;
import app.asked.core.words.Scale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An idea for an ask. A library challenge's meaning never changes: a changed meaning is a new slug.
///
/// @param how how it is done
/// @param opening said at the start
/// @param exit said at the end
/// @param firstStep the step before the ask
/// @param difficulty as it is, not as this person feels it
/// @param smaller easier than `difficulty`
/// @param bolder harder than `difficulty`
/// @param dependsOnPlace whether it is fine depends on where one lives and who one is
/// @param funny whether it makes people laugh
/// @param flags signs kept after being told; a flagged challenge is never offered
/// @param replaces the slug whose meaning this one changed
/// @param retired still there for the asks that name it, and offered no more
public record Challenge(
        ChallengeId id,
        Origin origin,
        Line title,
        @Nullable Prose how,
        @Nullable Line opening,
        @Nullable Line exit,
        @Nullable Line firstStep,
        Domain domain,
        Channel channel,
        Scale difficulty,
        ChanceOfNo chanceOfNo,
        @Nullable Variant smaller,
        @Nullable Variant bolder,
        Set<Need> needs,
        boolean dependsOnPlace,
        boolean funny,
        Set<Sign> flags,
        @Nullable ChallengeId replaces,
        boolean retired) {
    public Challenge {
        needs = OrderedSets.ordered(needs);
        flags = OrderedSets.ordered(flags);
    }

    /// Its title in that version; the challenge's own where there is no such version.
    public Line titleOf(Version version) {
        Variant variant = variant(version);
        return variant == null ? title : variant.title();
    }

    public Scale difficultyOf(Version version) {
        Variant variant = variant(version);
        return variant == null ? difficulty : variant.difficulty();
    }

    public Level level() {
        return Level.of(difficulty);
    }

    /// Whether it is for a day on which it comes up, and for no other.
    public boolean needsOccasion() {
        return needs.contains(Need.OCCASION);
    }

    /// With how it is done, which a list leaves out.
    public Challenge withHow(@Nullable Prose told) {
        return new Challenge(
                id,
                origin,
                title,
                told,
                opening,
                exit,
                firstStep,
                domain,
                channel,
                difficulty,
                chanceOfNo,
                smaller,
                bolder,
                needs,
                dependsOnPlace,
                funny,
                flags,
                replaces,
                retired);
    }

    /// With these signs as kept after being told, instead of those it carries.
    public Challenge flagged(Set<Sign> kept) {
        return new Challenge(
                id,
                origin,
                title,
                how,
                opening,
                exit,
                firstStep,
                domain,
                channel,
                difficulty,
                chanceOfNo,
                smaller,
                bolder,
                needs,
                dependsOnPlace,
                funny,
                kept,
                replaces,
                retired);
    }

    /// A person's own without its words; the library's as it is.
    public Challenge withoutWords() {
        if (origin == Origin.LIBRARY) {
            return this;
        }
        Line none = new Line(id.value());
        return new Challenge(
                id,
                origin,
                none,
                null,
                null,
                null,
                null,
                domain,
                channel,
                difficulty,
                chanceOfNo,
                smaller == null ? null : new Variant(none, smaller.difficulty()),
                bolder == null ? null : new Variant(none, bolder.difficulty()),
                needs,
                dependsOnPlace,
                funny,
                flags,
                replaces,
                retired);
    }

    private @Nullable Variant variant(Version version) {
        return switch (version) {
            case SMALLER -> smaller;
            case AS_IS -> null;
            case BOLDER -> bolder;
        };
    }
}
