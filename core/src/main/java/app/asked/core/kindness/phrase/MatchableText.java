package app.asked.core.kindness.phrase;

import java.util.BitSet;
import java.util.List;

/// A text made ready for matching: each word is looked up once, and every set of words knows where it may begin.
public final class MatchableText {
    private static final BitSet NOWHERE = new BitSet();

    private final List<Token> tokens;
    private final BitSet[] where;

    MatchableText(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens.all();
        this.where = new BitSet[lexicon.size()];
        for (int at = 0; at < size(); at++) {
            for (Phrase.OneOf one : lexicon.with(at(at).word())) {
                mark(one, at);
            }
        }
    }

    public List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    /// Where one of these words stands, or a comma right before it.
    BitSet where(Phrase.OneOf one) {
        BitSet found = where[one.number()];
        return found == null ? NOWHERE : found;
    }

    /// The index after the word that begins at `start`.
    int after(Phrase.OneOf one, int start) {
        return one.words().contains(at(start).word()) ? start + 1 : start + 2;
    }

    private void mark(Phrase.OneOf one, int at) {
        if (where[one.number()] == null) {
            where[one.number()] = new BitSet();
        }
        where[one.number()].set(at);
        if (at > 0 && at(at - 1).isComma()) {
            where[one.number()].set(at - 1);
        }
    }
}
