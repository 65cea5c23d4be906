package app.asked.server.journey.arrival;

import app.asked.server.web.Page;
import app.asked.server.web.look.ProgressView;

/// The way of somebody new: two screens to read, and one for their own rules.
final class Arrival {
    private static final int SCREENS = 3;

    private Arrival() {}

    /// How far they have come.
    static ProgressView progress(Page page, int done) {
        return new ProgressView(done, SCREENS, page.say("journeys.arriving", "screen", done + 1));
    }
}
