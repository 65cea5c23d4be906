package app.asked.lab.insights;

import app.asked.core.insight.fact.InsightFacts;
import java.time.LocalDate;
import java.util.List;

/// Somebody's journey, all of it, to be read week by week.
interface Journey {
    /// The first day of every one.
    LocalDate STARTS = LocalDate.of(2026, 1, 5);

    int days();

    InsightFacts facts();

    /// What they had written by the end of a day.
    static InsightFacts upTo(InsightFacts journey, LocalDate day) {
        return new InsightFacts(
                journey.challenges(),
                journey.asks().stream()
                        .filter(ask -> !ask.when().day().isAfter(day))
                        .toList(),
                List.of(),
                journey.ratings().stream()
                        .filter(rating -> !rating.when().day().isAfter(day))
                        .toList(),
                List.of(),
                List.of(),
                journey.avoided(),
                journey.pulls().stream()
                        .filter(pull -> !pull.when().day().isAfter(day))
                        .toList(),
                List.of());
    }
}
