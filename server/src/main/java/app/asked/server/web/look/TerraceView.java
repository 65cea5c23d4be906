package app.asked.server.web.look;

import app.asked.server.web.message.Words;
import java.util.List;

/// The whole street, edge to edge, for the welcome: a row of houses whose doors stand in every way.
public record TerraceView(String says, List<House> houses) {
    private static final List<House> HOUSES = List.of(
            house(-30, 118, 70, "sunk", Stance.SHUT, Paint.MONEY),
            house(88, 122, 44, "card", Stance.WAITING, Paint.NEIGHBOURS),
            house(210, 112, 92, "hush", Stance.YES, Paint.WORK),
            house(322, 122, 58, "card", Stance.SHUT, Paint.LEARNING),
            house(444, 114, 84, "sunk", Stance.SOFT_NO, Paint.SHOPS),
            house(558, 128, 38, "hush", Stance.YES, Paint.STRANGERS),
            house(686, 118, 76, "card", Stance.NO, Paint.WORK),
            house(804, 124, 48, "sunk", Stance.NO_REPLY, Paint.FRIENDS),
            house(928, 114, 90, "hush", Stance.NO, Paint.PLAY),
            house(1042, 124, 56, "card", Stance.ANOTHER_OFFER, Paint.STRANGERS),
            house(1166, 130, 40, "sunk", Stance.NO, Paint.SHOPS));

    /// A house from its left edge to its right, from its roof to the ground. Its wall is one of the page's grounds.
    public record House(int left, int right, int roof, String wall, Placed door, List<Window> windows) {}

    /// A window by its upper left corner; a lit one is someone at home.
    public record Window(int x, int y, int width, int height, boolean lit) {}

    public static TerraceView of(Words words) {
        return new TerraceView(words.say("look.terrace"), HOUSES);
    }

    private static House house(int left, int width, int roof, String wall, Stance stance, Paint paint) {
        boolean doorFirst = width < 120;
        int right = left + width;
        var door = Placed.standing(DoorView.of(stance, paint), doorFirst ? left + 10 : right - 68, 275, 58);
        int ground = doorFirst ? right - 44 : left + 14;
        return new House(
                left,
                right,
                roof,
                wall,
                door,
                List.of(
                        new Window(ground, 204, 30, 38, !doorFirst),
                        new Window(left + 16, 124, 28, 40, doorFirst),
                        new Window(right - 44, 124, 28, 40, !doorFirst)));
    }
}
