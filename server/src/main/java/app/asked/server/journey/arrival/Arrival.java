package app.asked.server.journey.arrival;

import app.asked.server.account.entrance.OwnPath;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Page;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ProgressView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The way of somebody new, screen by screen. Each of them can be skipped but the first.
public enum Arrival {
    BEFORE_YOU_START("/before-you-start"),
    GROUND_RULES("/ground-rules"),
    MY_DAYS("/my-days"),
    FIRST_RATINGS("/first-ratings"),
    MY_RULES("/my-rules");

    /// The field that says where somebody came from.
    static final String FROM = "back";

    private static final List<Arrival> WAY = List.of(values());
    private static final String JOURNEY = "/journeys/new";

    private final String path;

    Arrival(String path) {
        this.path = path;
    }

    /// How far one has come.
    public ProgressView progress(Page page) {
        String text = page.say("journeys.arriving", "screen", place() + 1, "screens", WAY.size());
        return new ProgressView(place(), WAY.size(), text);
    }

    /// Where somebody came from who meets one of its screens at another time, and goes back to; nowhere on the way.
    public static Optional<String> cameFrom(Tx tx, UUID person, Form form) {
        Optional<String> asked = OwnPath.of(form.value(FROM));
        return asked.isPresent() || Journeys.all(tx, person).isEmpty() ? asked : Optional.of("/settings");
    }

    /// The screen before; this one where there is none.
    public String back() {
        return WAY.get(Math.max(0, place() - 1)).path;
    }

    /// The screen after; choosing a journey after the last.
    public String onward() {
        return place() + 1 < WAY.size() ? WAY.get(place() + 1).path : JOURNEY;
    }

    private int place() {
        return WAY.indexOf(this);
    }
}
