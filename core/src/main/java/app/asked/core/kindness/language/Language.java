package app.asked.core.kindness.language;

import app.asked.core.kindness.clue.Leaning;
import app.asked.core.kindness.clue.Weights;
import app.asked.core.kindness.phrase.MatchableText;
import app.asked.core.kindness.phrase.Notation;
import app.asked.core.kindness.phrase.SignPhrases;
import app.asked.core.kindness.phrase.Tokens;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the check reads in one language. Phrases and weights are heard together, a passage at a time: weights alone may
/// tell a sign, or lift what phrases found, where they lean far enough.
///
/// @param spell a word as the words it stands for: "isn't" is "is", "not"
/// @param notation what the signs' phrases are written in
/// @param signs in the order in which they are told
public record Language(
        Function<String, List<String>> spell, Notation notation, List<SignPhrases> signs, Weights weights) {
    public Language {
        signs = List.copyOf(signs);
    }

    /// What is to be told of words to be said aloud: what phrases find in them. Weights are learned from what is
    /// described.
    public List<ShownSign> spoken(String text) {
        return found(reading(text)).stream().map(PhraseFound::told).toList();
    }

    /// What is to be told of a text that describes what to do.
    public List<ShownSign> described(String text) {
        MatchableText reading = reading(text);
        List<PhraseFound> found = found(reading);
        return Passage.of(reading.tokens()).stream()
                .flatMap(passage -> told(passage, found))
                .toList();
    }

    private MatchableText reading(String text) {
        return notation.read(Tokens.of(text, spell));
    }

    private List<PhraseFound> found(MatchableText reading) {
        return IntStream.range(0, signs.size())
                .boxed()
                .flatMap(table -> signs.get(table).phrases().matches(reading).stream()
                        .map(match -> new PhraseFound(table, signs.get(table), match)))
                .toList();
    }

    private Stream<ShownSign> told(Passage passage, List<PhraseFound> found) {
        List<PhraseFound> here = found.stream().filter(passage::holds).toList();
        Leaning leaning = weights.weigh(passage.tokens());
        boolean lookAgain = leaning.logOdds() + PhraseFound.logOdds(here) > 0;
        if (here.isEmpty() && lookAgain) {
            return leaning.loudest().stream().map(this::told);
        }
        return here.stream().filter(each -> lookAgain || !each.isWeighed()).map(PhraseFound::told);
    }

    /// After all that phrases tell. Words that only lean towards a sign do not say why, so nothing is guessed of it.
    private ShownSign told(Leaning.Loudest loudest) {
        return new ShownSign(signs.size(), loudest.sign(), ShownSign.UNSURE, loudest.span());
    }
}
