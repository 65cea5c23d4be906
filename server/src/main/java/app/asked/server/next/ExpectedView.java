package app.asked.server.next;

import app.asked.core.challenge.Challenge;
import app.asked.core.next.Next;
import app.asked.core.words.Range;
import app.asked.server.web.message.Words;
import java.util.List;

/// What is expected of a challenge, and what each ground added. It waits until the person asks for it.
///
/// @param grounds the strongest first
public record ExpectedView(String fear, String doing, String no, String anyone, String own, List<Ground> grounds) {
    private static final int ROUGH = 45;

    /// One of them, in points.
    ///
    /// @param width in per cent of the strongest
    public record Ground(String says, int points, long width) {}

    public ExpectedView {
        grounds = List.copyOf(grounds);
    }

    static ExpectedView of(Words words, Next.Offered offered, Challenge challenge) {
        Next.ChanceOfNo no = offered.chanceOfNo();
        return new ExpectedView(
                fear(words, offered.fear()),
                words.say("next.expect.doing", "tenth", tenth(offered.doing().value())),
                range(words, "next.expect.no", new Range(no.value(), no.low(), no.high())),
                words.say(
                        "next.expect." + challenge.chanceOfNo().basis().key(),
                        "tenth",
                        tenth(no.prior().value())),
                words.say(
                        "next.expect.own",
                        "noes",
                        no.own().noes(),
                        "asks",
                        no.own().asks()),
                grounds(words, offered.terms()));
    }

    private static List<Ground> grounds(Words words, List<Next.Term> terms) {
        int most = Math.max(1, terms.stream().mapToInt(Next.Term::points).max().orElse(1));
        return terms.stream()
                .filter(term -> term.points() > 0)
                .sorted((one, other) -> other.points() - one.points())
                .map(term -> new Ground(
                        words.say("next.term." + term.term().key()),
                        term.points(),
                        Math.round(100.0 * term.points() / most)))
                .toList();
    }

    /// A range as wide as it is before a few asks says nothing, and is left out.
    private static String fear(Words words, Range fear) {
        return range(words, fear.high() - fear.low() < ROUGH ? "next.expect.fear" : "next.expect.fear.rough", fear);
    }

    private static String range(Words words, String key, Range range) {
        return words.say(key, "tenth", tenth(range.value()), "low", tenth(range.low()), "high", tenth(range.high()));
    }

    private static long tenth(int of100) {
        return Math.round(of100 / 10.0);
    }
}
