package app.asked.core.next;

import app.asked.core.ask.Outcome;
import app.asked.core.challenge.Domain;

/// The people of the tests.
final class Cast {
    private Cast() {}

    /// Starts out: nothing is known of her.
    static Life maya() {
        return new Life(Street.library());
    }

    /// Has practised for months and stays at 40: everything feels as it is, every ask is made.
    static Life tomas() {
        Life tomas = new Life(Street.library());
        Domain[] domains = Domain.values();
        for (int ask = 0; ask < 60; ask++) {
            tomas.made(Street.id(domains[ask % domains.length], 40), outcome(ask), 45, 40)
                    .later(2);
        }
        return tomas;
    }

    /// Did well for three weeks, and comes back after two months.
    static Life noor() {
        Life noor = new Life(Street.library());
        for (int ask = 0; ask < 9; ask++) {
            noor.made(Street.id(Domain.STRANGERS, 20 + 4 * ask), outcome(ask), 50, 40)
                    .later(2);
        }
        return noor.later(60);
    }

    private static Outcome outcome(int ask) {
        return ask % 2 == 0 ? Outcome.NO : Outcome.YES;
    }
}
