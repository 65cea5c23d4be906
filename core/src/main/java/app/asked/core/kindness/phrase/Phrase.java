package app.asked.core.kindness.phrase;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// What a run of words may be. Matching carries the set of all places reached so far from part to part, so its cost is
/// the phrase's length times the text's, whatever the text.
sealed interface Phrase {
    /// Where a match may end (the index after it) that begins at one of `starts`.
    BitSet ends(MatchableText reading, BitSet starts);

    /// One of a set of words, as the lexicon numbers it; a comma before it does not part it from the word before.
    record OneOf(int number, Set<String> words) implements Phrase {
        @Override
        public BitSet ends(MatchableText reading, BitSet starts) {
            BitSet here = (BitSet) starts.clone();
            here.and(reading.where(this));
            BitSet ends = new BitSet();
            here.stream().forEach(start -> ends.set(reading.after(this, start)));
            return ends;
        }
    }

    /// From `least` to `most` words of any kind, within a sentence or across sentences.
    record Gap(int least, int most, boolean acrossStops) implements Phrase {
        @Override
        public BitSet ends(MatchableText reading, BitSet starts) {
            BitSet ends = new BitSet();
            starts.stream().forEach(start -> {
                int end = start;
                while (end < reading.size()
                        && end - start < most
                        && (acrossStops || !reading.at(end).isStop())) {
                    end++;
                }
                if (end - start >= least) {
                    ends.set(start + least, end + 1);
                }
            });
            return ends;
        }
    }

    /// Its parts, one after the other.
    record Sequence(List<Phrase> parts) implements Phrase {
        public Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public BitSet ends(MatchableText reading, BitSet starts) {
            BitSet reached = starts;
            for (Phrase part : parts) {
                if (reached.isEmpty()) {
                    return reached;
                }
                reached = part.ends(reading, reached);
            }
            return reached;
        }
    }

    /// Any one of its ways.
    record Choice(List<Phrase> ways) implements Phrase {
        public Choice {
            ways = List.copyOf(ways);
        }

        @Override
        public BitSet ends(MatchableText reading, BitSet starts) {
            BitSet ends = new BitSet();
            ways.forEach(way -> ends.or(way.ends(reading, starts)));
            return ends;
        }
    }

    /// A part that may be left out.
    record Maybe(Phrase part) implements Phrase {
        @Override
        public BitSet ends(MatchableText reading, BitSet starts) {
            BitSet ends = part.ends(reading, starts);
            ends.or(starts);
            return ends;
        }
    }
}
