package app.asked.core.next.planner;

import app.asked.core.challenge.Challenge;

/// How alike two challenges are, from 0 to 1. Chosen, not measured.
final class Likeness {
    private static final double DOMAIN = .5;
    private static final double CHANNEL = .25;

    private Likeness() {}

    static double of(Challenge one, Challenge other) {
        if (one.id().equals(other.id())) {
            return 1;
        }
        return (one.domain() == other.domain() ? DOMAIN : 0) + (one.channel() == other.channel() ? CHANNEL : 0);
    }
}
