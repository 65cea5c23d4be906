package app.asked.server.story.publish;

import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.DoorView;
import app.asked.server.web.look.Paint;
import app.asked.server.web.look.Stance;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is asked before a story goes to a few or to everybody.
///
/// @param draft as it would stand there with everything beside it
/// @param site its name; absent where there is none yet
/// @param waits whether it would wait a day
/// @param isThere whether others can read an earlier copy of it
public record GiveView(
        String story,
        Audience audience,
        Publication draft,
        @Nullable String site,
        boolean waits,
        boolean isThere,
        Form form,
        FieldErrors errors) {
    public String action() {
        return story + "/give/" + audience.key();
    }

    public boolean needsSite() {
        return audience == Audience.EVERYBODY && site == null;
    }

    /// Its door; absent where it has none.
    public @Nullable DoorView door() {
        return door(draft);
    }

    /// A door as others see it.
    public static @Nullable DoorView door(Publication publication) {
        Publication.ShownDoor shown = publication.door();
        return shown == null
                ? null
                : new DoorView(
                        Stream.of(Stance.values())
                                .filter(stance -> stance.key().equals(shown.answer()))
                                .findFirst()
                                .orElse(Stance.SHUT),
                        Paint.of(shown.domain()));
    }
}
