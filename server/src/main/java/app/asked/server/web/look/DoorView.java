package app.asked.server.web.look;

import app.asked.core.challenge.Domain;
import app.asked.core.words.Keyed;
import app.asked.server.web.Assets;
import org.jspecify.annotations.Nullable;

/// One door: how it stands is the answer, its paint is who was asked.
public record DoorView(Stance stance, Paint paint) {

    public static DoorView of(Stance stance, Paint paint) {
        return new DoorView(stance, paint);
    }

    /// The door of an ask from its answer, or its state where there is none, and its challenge's domain.
    public static DoorView of(@Nullable Keyed answer, @Nullable Domain domain) {
        return new DoorView(Stance.of(answer), Paint.of(domain));
    }

    /// Where its drawing is, for `<use href>`.
    public String drawing() {
        return Assets.drawing(stance.symbol());
    }

    /// The name of its drawing.
    public String symbol() {
        return stance.symbol();
    }

    /// Whether its lamp is lit.
    public boolean asked() {
        return stance.asked();
    }

    /// The class that gives it its colour.
    public String paintClass() {
        return paint.mark();
    }
}
