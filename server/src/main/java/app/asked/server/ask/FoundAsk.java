package app.asked.server.ask;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.core.ask.Forecast;
import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.Challenge;
import app.asked.core.words.Line;
import app.asked.server.web.look.DoorView;
import app.asked.server.web.look.Paint;
import app.asked.server.web.look.Stance;
import app.asked.server.web.message.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An ask as its pages show it.
///
/// @param challenge null for an ask that life brought, and where the challenge is there no more
public record FoundAsk(VersionedAsk kept, @Nullable Challenge challenge) {
    public UUID id() {
        return ask().id();
    }

    public Ask ask() {
        return kept.ask().value();
    }

    public WholeAsk whole() {
        return kept.whole();
    }

    public @Nullable Forecast forecast() {
        return whole().forecast();
    }

    public @Nullable Answer answer() {
        return whole().answer();
    }

    /// What the person fears, where they said it.
    public @Nullable Line feared() {
        Forecast forecast = forecast();
        return forecast == null ? null : forecast.feared();
    }

    public String title(Words words) {
        Line title = ask().title();
        return title == null ? words.say("ask.untitled") : title.text();
    }

    public Paint paint() {
        return Paint.of(ask().domainOf(challenge));
    }

    public DoorView door() {
        WholeAsk whole = whole();
        return DoorView.of(
                Stance.of(
                        whole.counted() == null
                                ? whole.state()
                                : whole.counted().answer()),
                paint());
    }

    /// The address of one of its pages.
    public String path(String page) {
        return "/asks/" + id() + "/" + page;
    }

    public String path() {
        return "/asks/" + id();
    }
}
