package app.asked.server.account.entrance;

import app.asked.server.web.look.DoorView;
import app.asked.server.web.look.Paint;
import app.asked.server.web.look.Stance;
import java.util.ArrayList;
import java.util.List;

/// The street of the first screen, in a drawing of 1280 by 300 whose ground is at 274. Houses stand wall to wall; their
/// doors are left and right in turn, and so is the light in their windows.
public record TerraceView(List<House> houses) {
    public static final DoorView GUESS = DoorView.of(Stance.PLANNED, Paint.STRANGERS);
    public static final DoorView ASK = DoorView.of(Stance.NO, Paint.SHOPS);
    public static final DoorView COMPARE = DoorView.of(Stance.SOFT_NO, Paint.WORK);

    public static final TerraceView STREET = new Builder(-30)
            .house(118, 70, "sunk", Stance.SHUT, Paint.MONEY)
            .house(122, 44, "card", Stance.WAITING, Paint.NEIGHBOURS)
            .house(112, 92, "hush", Stance.YES, Paint.WORK)
            .house(122, 58, "card", Stance.SHUT, Paint.LEARNING)
            .house(114, 84, "sunk", Stance.SOFT_NO, Paint.SHOPS)
            .house(128, 38, "hush", Stance.YES, Paint.STRANGERS)
            .house(118, 76, "card", Stance.NO, Paint.WORK)
            .house(124, 48, "sunk", Stance.NO_REPLY, Paint.FRIENDS)
            .house(114, 90, "hush", Stance.NO, Paint.PLAY)
            .house(124, 56, "card", Stance.ANOTHER_OFFER, Paint.STRANGERS)
            .house(130, 40, "sunk", Stance.NO, Paint.SHOPS)
            .street();

    private static final int GROUND = 274;

    /// A house with a door.
    ///
    /// @param colour the token of its wall
    public record House(int left, int top, int width, String colour, DoorView door, boolean doorLeft) {
        public String wall() {
            return "M%d %dh%dv%dh-%dZ".formatted(left, top, width, GROUND - top, width);
        }

        public String roof() {
            return "M%d %dh%d".formatted(left - 3, top, width + 6);
        }

        public int doorAt() {
            return doorLeft ? left + 10 : left + width - 68;
        }

        public List<Window> windows() {
            int right = left + width - 44;
            return List.of(
                    new Window(doorLeft ? right : left + 14, 204, 30, 38, !doorLeft),
                    new Window(left + 16, 124, 28, 40, doorLeft),
                    new Window(right, 124, 28, 40, !doorLeft));
        }
    }

    public record Window(int left, int top, int width, int height, boolean lit) {
        public String pane() {
            return "M%d %dh%dv%dh-%dZ".formatted(left, top, width, height, width);
        }

        public String bars() {
            return "M%d %dv%dM%d %dh%d".formatted(left + width / 2, top, height, left, top + height / 2, width);
        }

        public String sill() {
            return "M%d %dh%d".formatted(left - 3, top + height + 1, width + 6);
        }
    }

    private static final class Builder {
        private final List<House> houses = new ArrayList<>();
        private int left;

        Builder(int left) {
            this.left = left;
        }

        Builder house(int width, int top, String colour, Stance stance, Paint paint) {
            boolean doorLeft = houses.size() % 2 == 0;
            houses.add(new House(left, top, width, colour, DoorView.of(stance, paint), doorLeft));
            left += width;
            return this;
        }

        TerraceView street() {
            return new TerraceView(List.copyOf(houses));
        }
    }
}
