package app.asked.lab.people;

import app.asked.lab.Met;
import app.asked.lab.Situation;
import java.util.HashMap;
import java.util.Map;

/// What came of a life, for the record of the lab.
public final class Lived {
    /// Days between two measurements of fear.
    public static final int EVERY = 10;
    /// Asks of which repeats are counted.
    public static final int FIRST = 30;
    /// Days within which a repeat may bore.
    private static final int WEEKS = 14;

    private final double[] fear = new double[Life.END / EVERY + 1];
    private final Scores scores = new Scores();
    private int leftOn = Integer.MAX_VALUE;
    private int asks;
    private int noes;
    private int backedOut;
    private int badPeaks;
    private double distress;
    private boolean saidWorse;
    private final Map<Integer, Integer> lastly = new HashMap<>();
    private final int[] domains = new int[Situation.DOMAINS];
    private int different;

    void fear(int day, double mean) {
        fear[day / EVERY] = mean;
    }

    void left(int day) {
        leftOn = day;
    }

    /// Answers whether it repeats an ask of the last two weeks.
    boolean asked(int day, Situation situation, Met met, double felt) {
        asks++;
        domains[situation.domain()]++;
        Integer before = lastly.put(situation.challenge(), day);
        if (asks <= FIRST) {
            different += before == null ? 1 : 0;
        }
        distress += felt;
        noes += met == Met.KIND_NO || met == Met.HARSH_NO ? 1 : 0;
        badPeaks += felt > Life.BAD_PEAK ? 1 : 0;
        return before != null && day - before < WEEKS;
    }

    void backedOut() {
        backedOut++;
    }

    void saidWorse() {
        saidWorse = true;
    }

    /// Whether they ever said that it makes things worse.
    public boolean hasSaidWorse() {
        return saidWorse;
    }

    Scores scores() {
        return scores;
    }

    /// True fear over all challenges on a day that it was measured.
    public double fearOn(int day) {
        return fear[day / EVERY];
    }

    /// How much lower it is than on the first day.
    public double fallBy(int day) {
        return fear[0] - fearOn(day);
    }

    double change(double now) {
        return now - fear[0];
    }

    public boolean leftBefore(int day) {
        return leftOn < day;
    }

    public int asks() {
        return asks;
    }

    public int noes() {
        return noes;
    }

    /// Which part of the first asks repeated an earlier one; 0 where there was none.
    public double repeats() {
        int counted = Math.min(asks, FIRST);
        return counted == 0 ? 0 : 1 - (double) different / counted;
    }

    /// How many asks were of a domain.
    public int asksIn(int domain) {
        return domains[domain];
    }

    /// Times they did not dare.
    public int avoided() {
        return backedOut;
    }

    public int badPeaks() {
        return badPeaks;
    }

    public double distress() {
        return distress;
    }
}
