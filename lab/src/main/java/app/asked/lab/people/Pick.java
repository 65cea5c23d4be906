package app.asked.lab.people;

import java.util.List;

/// What a person chose to ask.
///
/// @param from all that they were shown
record Pick(Offer offer, List<Offer> from) {}
