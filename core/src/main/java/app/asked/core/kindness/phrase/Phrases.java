package app.asked.core.kindness.phrase;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Phrases that mean one thing. A match does not count where an exception overlaps it, or where an honest "not" stands
/// before it ("without pretending", "I will not film").
public final class Phrases {
    private final List<Phrase> phrases;
    private final List<Phrase> exceptions;
    private final Phrase honestNot;

    /// @param honestNot what may stand right before a match to lift it
    public Phrases(Notation notation, String phrases, String exceptions, String honestNot) {
        this.phrases = notation.phrases(phrases);
        this.exceptions = notation.phrases(exceptions);
        this.honestNot = new Phrase.Choice(notation.phrases(honestNot));
    }

    /// The first match that counts.
    public Optional<Span> first(Reading reading) {
        List<Run> found = runs(phrases, reading, Reach.SHORTEST).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Run> fair = runs(exceptions, reading, Reach.LONGEST).toList();
        BitSet lifted = honestNot.ends(reading, everywhere(reading));
        return found.stream()
                .filter(run -> !lifted.get(run.start) && fair.stream().noneMatch(run::overlaps))
                .min(Comparator.comparingInt(Run::start).thenComparingInt(Run::end))
                .map(run -> run.span(reading));
    }

    private static Stream<Run> runs(List<Phrase> phrases, Reading reading, Reach reach) {
        return phrases.stream().flatMap(phrase -> runs(phrase, reading, reach));
    }

    /// All at once first: nearly every phrase is nowhere in the text.
    private static Stream<Run> runs(Phrase phrase, Reading reading, Reach reach) {
        BitSet everywhere = everywhere(reading);
        if (phrase.ends(reading, everywhere).isEmpty()) {
            return Stream.empty();
        }
        return everywhere.stream()
                .mapToObj(start -> run(phrase, reading, start, reach))
                .flatMap(Optional::stream);
    }

    private static Optional<Run> run(Phrase phrase, Reading reading, int start, Reach reach) {
        BitSet here = new BitSet();
        here.set(start);
        BitSet ends = phrase.ends(reading, here);
        return ends.isEmpty() ? Optional.empty() : Optional.of(new Run(start, reach.of(ends)));
    }

    private static BitSet everywhere(Reading reading) {
        BitSet everywhere = new BitSet();
        everywhere.set(0, reading.size());
        return everywhere;
    }

    /// Of all ends of a match: the nearest, to mark no more words than meant; the farthest, to lift all that it covers.
    private enum Reach {
        SHORTEST,
        LONGEST;

        int of(BitSet ends) {
            return switch (this) {
                case SHORTEST -> ends.nextSetBit(0);
                case LONGEST -> ends.length() - 1;
            };
        }
    }

    /// A match by the index of its words, `end` exclusive.
    private record Run(int start, int end) {
        boolean overlaps(Run other) {
            return start < other.end && other.start < end;
        }

        Span span(Reading reading) {
            int first = reading.at(start).isComma() ? start + 1 : start;
            return new Span(reading.at(first).from(), reading.at(end - 1).to());
        }
    }
}
