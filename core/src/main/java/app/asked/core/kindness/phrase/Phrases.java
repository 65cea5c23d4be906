package app.asked.core.kindness.phrase;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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

    /// All matches that count, from the beginning of the text to its end.
    public List<Match> matches(MatchableText reading) {
        List<Match> found = matches(phrases, reading, Reach.SHORTEST);
        if (found.isEmpty()) {
            return found;
        }
        List<Match> fair = matches(exceptions, reading, Reach.LONGEST);
        BitSet everywhere = new BitSet();
        everywhere.set(0, reading.size());
        BitSet lifted = honestNot.ends(reading, everywhere);
        return found.stream()
                .filter(match -> !lifted.get(match.start()))
                .filter(match -> fair.stream().noneMatch(each -> each.overlaps(match.start(), match.end())))
                .sorted(Comparator.comparingInt(Match::start).thenComparingInt(Match::end))
                .toList();
    }

    private static List<Match> matches(List<Phrase> phrases, MatchableText reading, Reach reach) {
        return IntStream.range(0, phrases.size())
                .boxed()
                .flatMap(line -> matches(phrases.get(line), line, reading, reach, 0, reading.size()))
                .toList();
    }

    /// Where it may begin is searched by halves: nearly every phrase is nowhere in nearly all of the text.
    private static Stream<Match> matches(
            Phrase phrase, int line, MatchableText reading, Reach reach, int from, int to) {
        BitSet starts = new BitSet();
        starts.set(from, to);
        BitSet ends = phrase.ends(reading, starts);
        if (ends.isEmpty()) {
            return Stream.empty();
        }
        if (to - from == 1) {
            return Stream.of(match(line, from, reach.of(ends), reading));
        }
        int middle = (from + to) / 2;
        return Stream.concat(
                matches(phrase, line, reading, reach, from, middle), matches(phrase, line, reading, reach, middle, to));
    }

    /// A comma that a match begins with is not one of its words.
    private static Match match(int line, int start, int end, MatchableText reading) {
        int first = reading.at(start).isComma() ? start + 1 : start;
        Span span = new Span(reading.at(first).from(), reading.at(end - 1).to());
        return new Match(line, start, end, span);
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
}
