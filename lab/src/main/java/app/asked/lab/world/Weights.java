package app.asked.lab.world;

import app.asked.lab.Situation;
import java.util.Arrays;

/// How strongly danger is tied to asking at all, to a domain, and to a challenge. What is learned with one challenge
/// so carries over to others, most of all in its domain.
final class Weights {
    static final double ASKING = .5;
    static final double DOMAIN = .3;
    static final double CHALLENGE = .2;

    double asking;
    final double[] domains;
    final double[] challenges;

    private Weights(double asking, double[] domains, double[] challenges) {
        this.asking = asking;
        this.domains = domains;
        this.challenges = challenges;
    }

    static Weights of(int challengeCount, double asking, double domain, double challenge) {
        double[] domains = new double[Situation.DOMAINS];
        double[] challenges = new double[challengeCount];
        Arrays.fill(domains, domain);
        Arrays.fill(challenges, challenge);
        return new Weights(asking, domains, challenges);
    }

    /// Those of the first day: they sum to 1.
    static Weights first(int challengeCount) {
        return of(challengeCount, ASKING, DOMAIN, CHALLENGE);
    }

    double sum(Situation situation) {
        return asking + domains[situation.domain()] + challenges[situation.challenge()];
    }

    void add(Situation situation, double toAsking, double toDomain, double toChallenge) {
        asking += toAsking;
        domains[situation.domain()] += toDomain;
        challenges[situation.challenge()] += toChallenge;
    }

    Weights copy() {
        return new Weights(asking, domains.clone(), challenges.clone());
    }

    /// A fear from 0 to 1 on the scale of 0–100.
    static double scale(double fear) {
        return 100 * Math.clamp(fear, 0, 1);
    }
}
