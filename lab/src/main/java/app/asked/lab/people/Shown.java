package app.asked.lab.people;

import java.util.List;

/// What a person is shown on a day.
///
/// @param offers the best first; none is rest
/// @param rest whether rest is advised before any of them
public record Shown(List<Offer> offers, boolean rest) {
    public Shown {
        offers = List.copyOf(offers);
    }

    public static Shown of(List<Offer> offers) {
        return new Shown(offers, false);
    }
}
