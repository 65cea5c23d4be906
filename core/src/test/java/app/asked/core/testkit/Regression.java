package app.asked.core.testkit;

import java.util.Arrays;

/// Logistic regression with a squared penalty, found by Nesterov's accelerated gradient (Y. Nesterov, "Introductory
/// Lectures on Convex Optimization", 2004, section 2.2.1). Nothing in it is random, so the same rows give the same
/// weights.
public final class Regression {
    private static final double STEADY = 0.01;

    private final int[][] rows;
    private final boolean[] labels;
    private final int columns;
    private final double trust;

    private Regression(int[][] rows, boolean[] labels, int columns, double trust) {
        this.rows = rows;
        this.labels = labels;
        this.columns = columns;
        this.trust = trust;
    }

    /// A weight a column, in log odds.
    ///
    /// @param rows the columns that stand in each row
    /// @param labels of the rows
    /// @param trust how much the rows count against the penalty
    public static double[] weights(int[][] rows, boolean[] labels, int columns, double trust) {
        return new Regression(rows, labels, columns, trust).weights();
    }

    private double[] weights() {
        double steepest = 1 + trust * norm() / 4;
        double momentum = (StrictMath.sqrt(steepest) - 1) / (StrictMath.sqrt(steepest) + 1);
        double[] weights = new double[columns];
        double[] ahead = weights.clone();
        double slope;
        do {
            double[] gradient = gradient(ahead);
            slope = 0;
            for (int column = 0; column < weights.length; column++) {
                double next = ahead[column] - gradient[column] / steepest;
                ahead[column] = next + momentum * (next - weights[column]);
                weights[column] = next;
                slope = Math.max(slope, Math.abs(gradient[column]));
            }
        } while (slope > STEADY);
        return weights;
    }

    /// Of half the squared weights and, with more trust in them, the logistic loss of the rows.
    private double[] gradient(double[] weights) {
        double[] gradient = weights.clone();
        for (int row = 0; row < rows.length; row++) {
            double logOdds = 0;
            for (int column : rows[row]) {
                logOdds += weights[column];
            }
            double chance = 1 / (1 + StrictMath.exp(-logOdds));
            double error = trust * (chance - (labels[row] ? 1 : 0));
            for (int column : rows[row]) {
                gradient[column] += error;
            }
        }
        return gradient;
    }

    /// The greatest eigenvalue of XᵀX, by the power method, which nears it from below; hence a little more.
    private double norm() {
        double[] vector = new double[columns];
        Arrays.fill(vector, 1 / StrictMath.sqrt(vector.length));
        double norm = 0;
        for (int round = 0; round < 30; round++) {
            double[] next = new double[vector.length];
            for (int[] row : rows) {
                double sum =
                        Arrays.stream(row).mapToDouble(column -> vector[column]).sum();
                Arrays.stream(row).forEach(column -> next[column] += sum);
            }
            norm = StrictMath.sqrt(Arrays.stream(next).map(each -> each * each).sum());
            for (int column = 0; column < vector.length; column++) {
                vector[column] = next[column] / norm;
            }
        }
        return 1.05 * norm;
    }
}
