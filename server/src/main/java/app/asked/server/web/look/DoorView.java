package app.asked.server.web.look;

import app.asked.server.web.Assets;
import org.jspecify.annotations.Nullable;

/// One door: how it stands is the answer, its paint is who was asked.
public record DoorView(Stance stance, Paint paint) {

    public static DoorView of(Stance stance, Paint paint) {
        return new DoorView(stance, paint);
    }

    /// The door of an ask from the keys of its answer and its challenge's domain. No answer yet is a planned ask.
    public static DoorView of(@Nullable String answer, @Nullable String domain) {
        return new DoorView(Stance.of(answer), Paint.of(domain));
    }

    /// Where its drawing is, for `<use href>`.
    public String drawing() {
        return Assets.drawing(stance.symbol());
    }

    /// The class that gives it its colour.
    public String paintClass() {
        return paint.mark();
    }
}
