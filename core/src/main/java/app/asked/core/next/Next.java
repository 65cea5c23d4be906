package app.asked.core.next;

import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.Version;
import app.asked.core.words.Chance;
import app.asked.core.words.Keyed;
import app.asked.core.words.Line;
import app.asked.core.words.Range;
import app.asked.core.words.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is next for a person on a day.
///
/// @param from what it rests on
/// @param edge the fear at which the person would go ahead about nine times in ten
/// @param offered none to three, the best first, from two domains where they exist
/// @param another one more, for a person to look at beside them
/// @param smaller a smaller version of the first
/// @param easier why it is lighter than usual, or may be
/// @param rest why rest comes first today
/// @param care a pointer to care
/// @param noes how rare noes were, where they were rarer than wished for
/// @param nothing what leaves nothing to offer, where it is not rest
public record Next(
        LocalDate day,
        From from,
        Range edge,
        List<Offered> offered,
        @Nullable Offered another,
        @Nullable Smaller smaller,
        @Nullable Said easier,
        @Nullable Said rest,
        @Nullable Said care,
        @Nullable Said noes,
        @Nullable Nothing nothing) {
    public Next {
        offered = List.copyOf(offered);
    }

    /// All that a person may look at: those offered, and then the other.
    public List<Offered> withAnother() {
        return Stream.concat(offered.stream(), Stream.ofNullable(another)).toList();
    }

    /// What leaves nothing to offer.
    public enum Nothing {
        /// the domain or the channel that is wished for
        WISH,
        HIDDEN,
        /// what the person told of their days
        DAYS,
        /// all is asked today already, or set aside
        TODAY
    }

    /// How many asks, made or backed out of, and how many ratings.
    public record From(int asks, int ratings) {}

    /// A challenge that is offered.
    ///
    /// @param fear at its worst, as expected
    /// @param doing how likely it is that the person goes ahead
    /// @param terms the points that speak for it; they sum to its score
    public record Offered(
            ChallengeId challenge,
            Version version,
            Line title,
            Range fear,
            Chance doing,
            ChanceOfNo chanceOfNo,
            Said reason,
            List<Term> terms) {
        public Offered {
            terms = List.copyOf(terms);
        }

        public int score() {
            return terms.stream().mapToInt(Term::points).sum();
        }
    }

    /// How likely a no is for this person, with its 80 % range.
    ///
    /// @param prior before anything was known of this person
    /// @param own this person's answers to it
    public record ChanceOfNo(int value, int low, int high, Chance prior, Own own) {}

    /// Noes, soft ones too, and all asks with an answer; no reply is in neither.
    public record Own(int noes, int asks) {}

    public record Smaller(ChallengeId challenge, Version version, Line title) {}

    public record Term(Ground term, int points) {}

    /// What can speak for a challenge.
    public enum Ground implements Keyed {
        EDGE,
        /// how much is learned of the person
        LEARN,
        NOES,
        VARIETY,
        FRESH,
        /// it is time to come back to it
        REVISIT,
        FAVOURITE,
        AT_HAND
    }
}
