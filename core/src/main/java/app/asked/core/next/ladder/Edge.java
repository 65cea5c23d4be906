package app.asked.core.next.ladder;

import app.asked.core.next.estimate.Logistic;
import app.asked.core.words.Range;

/// The fear at which this person goes ahead about nine times in ten.
///
/// The chance of going ahead at a fear is `p = 1 / (1 + e^-(ln 9 + (edge − fear) / 9))`, which is 0.9 at the edge.
/// Each ask moves the edge by `12 · (went − p)`, where `went` is 1 or 0: a weighted up–down staircase (Kaernbach 1991,
/// Perception & Psychophysics 49, 227–229). An ask made near the edge lifts it a little, one made above it lifts it
/// more, one far below hardly; a backed-out ask near the edge lowers it nine times as far as one made there lifts it,
/// so that it settles where nine in ten are made.
final class Edge {
    /// Where a person begins whom nobody knows.
    static final double START = 20;

    private static final double STEP = 12;
    /// Points of the scale over which going ahead turns into backing out; assumed, not measured.
    private static final double SLOPE = 9;

    private static final double START_DEVIATION = 20;
    private static final double KEPT = .95;

    private double value = START;
    /// What the asks tell about it: the sum of `p(1 − p) / slope²`, older ones counting less.
    private double information;

    double value() {
        return value;
    }

    void learn(double fear, boolean went) {
        double doing = doing(fear);
        information = KEPT * information + doing * (1 - doing) / (SLOPE * SLOPE);
        value = Math.clamp(value + STEP * ((went ? 1 : 0) - doing), 0, 100);
    }

    /// How likely it is that the person goes ahead, from 0 to 1.
    double doing(double fear) {
        return Logistic.chance(Logistic.logit(.9) + (value - fear) / SLOPE);
    }

    /// The fear at which they go ahead that often.
    double fearFor(double doing) {
        return value + SLOPE * (Logistic.logit(.9) - Logistic.logit(doing));
    }

    Range range() {
        return Range.around(value, 1 / StrictMath.sqrt(information + 1 / (START_DEVIATION * START_DEVIATION)));
    }
}
