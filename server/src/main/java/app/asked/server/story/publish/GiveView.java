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
/// @param there an earlier copy that others can read; absent where there is none
public record GiveView(
        String story,
        Audience audience,
        Publication draft,
        @Nullable String site,
        boolean waits,
        @Nullable Publication there,
        Form form,
        FieldErrors errors) {
    public String action() {
        return story + "/give/" + audience.key();
    }

    public boolean needsSite() {
        return audience == Audience.EVERYBODY && site == null;
    }

    /// Whether the door is shown beside it, unless its person says otherwise now: as it is with the copy that is there.
    public boolean showsDoor() {
        return there == null || there.door() != null;
    }

    /// Whether the day is, likewise.
    public boolean showsDay() {
        return there == null || there.day() != null;
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
