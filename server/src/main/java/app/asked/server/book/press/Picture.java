package app.asked.server.book.press;

import app.asked.server.web.look.DoorView;
import app.asked.server.web.look.HillRow;
import app.asked.server.web.look.HillView;
import app.asked.server.web.look.Placed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A drawing of its own, as SVG that needs nothing else.
///
/// @param kind one word, for the style
/// @param says what it shows, for who does not see it
/// @param same what all that look like it have in common; absent where it is alone
public record Picture(
        String kind,
        String says,
        int width,
        int height,
        String shapes,
        @Nullable String same) {
    private static final int LOT = 49;
    private static final int DOOR = 34;
    private static final int ROW = 70;
    private static final int A_ROW = 7;
    private static final int GROUND = 60;
    private static final int HILL = 343;
    /// The hill's ground without the names of its weeks: the chapters tell them.
    private static final int HILL_HEIGHT = 150;

    public static Picture door(DoorView door, String says) {
        return new Picture("door", says, 48, 74, Sprite.get().door(door), door.stance() + "-" + door.paint());
    }

    /// Doors side by side on the pavement, in as many rows as they need.
    public static Picture street(List<DoorView> doors, String says) {
        StringBuilder shapes = new StringBuilder();
        int rows = Math.max(1, (doors.size() + A_ROW - 1) / A_ROW);
        for (int row = 0; row < rows; row++) {
            int ground = row * ROW + GROUND;
            List<DoorView> here = doors.subList(row * A_ROW, Math.min(doors.size(), (row + 1) * A_ROW));
            double left = (HILL - here.size() * LOT) / 2.0;
            shapes.append(ground("M0 %1$dh%2$dv5h-%2$dZ".formatted(ground, HILL), "M0 %dh%d".formatted(ground, HILL)));
            for (DoorView door : here) {
                shapes.append(at(door, left + (LOT - DOOR) / 2.0, ground - DOOR * 74 / 48.0, DOOR));
                left += LOT;
            }
        }
        return new Picture("street", says, HILL, rows * ROW, shapes.toString(), null);
    }

    /// The hillside of a journey, one picture for each of its rows.
    public static List<Picture> hill(HillView hill) {
        return hill.rows().stream()
                .map(row -> new Picture("hill", hill.says(), HILL, HILL_HEIGHT, shapes(row), null))
                .toList();
    }

    private static String shapes(HillRow row) {
        StringBuilder shapes = new StringBuilder(ground(row.ground() + "V400H-400Z", row.ground()));
        for (Placed door : row.doors()) {
            shapes.append(at(
                    door.door(),
                    Double.parseDouble(door.x()),
                    Double.parseDouble(door.y()),
                    Double.parseDouble(door.width())));
        }
        return shapes.toString();
    }

    private static String ground(String pave, String kerb) {
        Sprite sprite = Sprite.get();
        return "<path d=\"%s\" fill=\"%s\"/><path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>"
                .formatted(pave, sprite.colour("pave"), kerb, sprite.colour("edge"));
    }

    private static String at(DoorView door, double x, double y, double width) {
        return "<g transform=\"translate(%s %s) scale(%s)\">%s</g>"
                .formatted(
                        rounded(x),
                        rounded(y),
                        rounded(width / 48),
                        Sprite.get().door(door));
    }

    private static String rounded(double number) {
        return Double.toString(Math.round(number * 1000) / 1000.0);
    }
}
