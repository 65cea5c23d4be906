package app.asked.core.insight.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.statistics.distribution.GammaDistribution;

/// All-or-nothing words in texts, where they stand, and how many to a thousand words.
///
/// Not counted: a word that is taken back ("not always", "almost completely"), one that greets ("hello everyone"), and
/// one that says something else ("at all", "all right", "full time").
///
/// The rate is Gamma's: k words among n, seen as Gamma(k + ½) over n (Jeffreys). It is told as a count with a range and
/// never compared with anybody's: in the study it set forums apart, not people.
public record AllOrNothing(int words, List<Spot> spots) {
    /// Fewer words than these say nothing, so nothing is shown.
    public static final int ENOUGH = 1500;

    /// It takes all that it finds (`*+`): a group that might give back is one call deeper for each apostrophe.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*+");
    private static final Set<String> TAKING_BACK = Set.of(
            "not",
            "no",
            "never",
            "hardly",
            "almost",
            "nearly",
            "barely",
            "scarcely",
            "rarely",
            "less",
            "without",
            "isn't",
            "wasn't",
            "aren't",
            "weren't",
            "don't",
            "doesn't",
            "didn't",
            "won't",
            "can't",
            "couldn't",
            "wouldn't");
    private static final Set<String> GREETING = Set.of(
            "hello", "hi", "hey", "dear", "thanks", "thank", "morning", "evening", "afternoon", "welcome", "bye");
    private static final Set<String> OTHERWISE = Set.of(
            "at all",
            "after all",
            "all right",
            "first of all",
            "above all",
            "all the same",
            "in all",
            "full time",
            "full stop",
            "in full",
            "ever so",
            "for ever",
            "ever since",
            "on the whole",
            "every now",
            "every so",
            "nothing much");

    /// A word in a text.
    ///
    /// @param text which of the texts
    /// @param from where it begins in it, in chars
    public record Spot(int text, int from, int to, Absolute word) {}

    /// How many to a thousand words, with the range that holds it four times in five.
    public record Rate(double value, double low, double high) {}

    public AllOrNothing {
        spots = List.copyOf(spots);
    }

    public static AllOrNothing in(List<String> texts) {
        int words = 0;
        List<Spot> spots = new ArrayList<>();
        for (int text = 0; text < texts.size(); text++) {
            List<Token> tokens = tokens(texts.get(text));
            words += tokens.size();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                int here = i;
                int where = text;
                Absolute.of(token.word())
                        .filter(_ -> counts(tokens, here))
                        .ifPresent(word -> spots.add(new Spot(where, token.from(), token.to(), word)));
            }
        }
        return new AllOrNothing(words, spots);
    }

    public boolean isEnough() {
        return words >= ENOUGH;
    }

    public Rate rate() {
        GammaDistribution known = GammaDistribution.of(spots.size() + .5, 1000.0 / Math.max(1, words));
        return new Rate(
                1000.0 * spots.size() / Math.max(1, words),
                known.inverseCumulativeProbability(.1),
                known.inverseCumulativeProbability(.9));
    }

    /// How often each stands there; those that do not are left out.
    public Map<Absolute, Integer> counts() {
        Map<Absolute, Integer> counts = new EnumMap<>(Absolute.class);
        spots.forEach(spot -> counts.merge(spot.word(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    private record Token(String word, int from, int to) {}

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            String word = found.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            tokens.add(new Token(word, found.start(), found.end()));
        }
        return tokens;
    }

    private static boolean counts(List<Token> tokens, int at) {
        String before = word(tokens, at - 1);
        String word = word(tokens, at);
        boolean takenBack = !before.equals(word) && TAKING_BACK.contains(before);
        return !takenBack && !GREETING.contains(before) && !saysSomethingElse(tokens, at);
    }

    private static boolean saysSomethingElse(List<Token> tokens, int at) {
        String here = word(tokens, at);
        String ahead = here + " " + word(tokens, at + 1);
        String behind = word(tokens, at - 1) + " " + here;
        return OTHERWISE.contains(ahead)
                || OTHERWISE.contains(behind)
                || OTHERWISE.contains(ahead + " " + word(tokens, at + 2))
                || OTHERWISE.contains(word(tokens, at - 2) + " " + behind);
    }

    private static String word(List<Token> tokens, int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).word();
    }
}
