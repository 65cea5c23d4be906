package app.asked.core.kindness.language;

import app.asked.core.kindness.phrase.Token;
import java.util.ArrayList;
import java.util.List;

/// A run of sentences, short enough to be about one thing.
///
/// @param from index of its first word in the text
record Passage(int from, List<Token> tokens) {
    /// The longest of the phrases that weights are learned from has about as many.
    private static final int ENOUGH = 30;

    /// A text in passages: as many whole sentences as are short together; a longer sentence is cut.
    static List<Passage> of(List<Token> text) {
        List<Passage> passages = new ArrayList<>();
        for (int from = 0; from < text.size(); ) {
            int to = end(text, from);
            passages.add(new Passage(from, text.subList(from, to)));
            from = to;
        }
        return passages;
    }

    boolean holds(PhraseFound found) {
        return found.match().overlaps(from, from + tokens.size());
    }

    private static int end(List<Token> text, int from) {
        int most = Math.min(text.size(), from + ENOUGH);
        for (int to = most; to > from; to--) {
            if (text.get(to - 1).isStop()) {
                return to;
            }
        }
        return most;
    }
}
