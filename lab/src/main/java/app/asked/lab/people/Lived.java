package app.asked.lab.people;

import app.asked.lab.Met;

/// What came of a life, for the record of the lab.
public final class Lived {
    /// Days between two measurements of fear.
    public static final int EVERY = 10;

    private final double[] fear = new double[Life.END / EVERY + 1];
    private final Scores scores = new Scores();
    private int leftOn = Integer.MAX_VALUE;
    private int asks;
    private int noes;
    private int backedOut;
    private int badPeaks;
    private double distress;
    private boolean saidWorse;

    void fear(int day, double mean) {
        fear[day / EVERY] = mean;
    }

    void left(int day) {
        leftOn = day;
    }

    void asked(Met met, double felt) {
        asks++;
        distress += felt;
        noes += met == Met.KIND_NO || met == Met.HARSH_NO ? 1 : 0;
        badPeaks += felt > Life.BAD_PEAK ? 1 : 0;
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
