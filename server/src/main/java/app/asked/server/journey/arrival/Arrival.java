package app.asked.server.journey.arrival;

import app.asked.server.web.Page;
import app.asked.server.web.look.ProgressView;

/// The way of somebody new, screen by screen. Each of them can be skipped but the first.
public enum Arrival {
    BEFORE_YOU_START("/before-you-start"),
    GROUND_RULES("/ground-rules"),
    MY_DAYS("/my-days"),
    MY_RULES("/my-rules");

    private static final String JOURNEY = "/journeys/new";

    private final String path;

    Arrival(String path) {
        this.path = path;
    }

    /// How far one has come.
    public ProgressView progress(Page page) {
        int screens = values().length;
        return new ProgressView(
                ordinal(), screens, page.say("journeys.arriving", "screen", ordinal() + 1, "screens", screens));
    }

    /// The screen before; this one where there is none.
    public String back() {
        return values()[Math.max(0, ordinal() - 1)].path;
    }

    /// The screen after; choosing a journey after the last.
    public String onward() {
        return ordinal() + 1 < values().length ? values()[ordinal() + 1].path : JOURNEY;
    }
}
