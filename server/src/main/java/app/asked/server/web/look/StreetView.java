package app.asked.server.web.look;

import app.asked.server.web.message.Words;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A week as a street of seven lots: a door for each ask, a tree for a rest, open sky otherwise.
///
/// Days without an ask are neither gaps nor misses, so nothing marks them.
public record StreetView(String says, List<Lot> lots) {
    private static final double LOT = 49;
    private static final double GROUND = 80;
    private static final double DOOR = 44;
    private static final int MOST_DRAWN = 4;

    /// What a day holds. Two or more asks stand side by side, smaller.
    public record Day(LocalDate date, List<DoorView> doors, boolean rest, boolean today) {}

    /// A day where it stands in the drawing.
    public record Lot(String name, boolean today, double left, List<Placed> doors) {
        public String middle() {
            return Placed.number(left + LOT / 2);
        }

        public String plate() {
            return "M%s 86h41v17h-41Z".formatted(Placed.number(left + 4));
        }
    }

    public static StreetView of(Words words, List<Day> week) {
        var lots = new ArrayList<Lot>();
        for (var day : week) {
            var name = day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale());
            var left = lots.size() * LOT;
            lots.add(new Lot(name, day.today(), left, doors(day, left)));
        }
        var days = week.stream().map(day -> says(words, day)).collect(Collectors.joining(" "));
        return new StreetView(words.say("look.street", "days", days), List.copyOf(lots));
    }

    private static List<Placed> doors(Day day, double left) {
        var drawn = new ArrayList<>(
                day.doors().subList(0, Math.min(MOST_DRAWN, day.doors().size())));
        if (day.rest() && drawn.size() < MOST_DRAWN) {
            drawn.add(DoorView.of(Stance.REST, Paint.STRANGERS));
        }
        var placed = new ArrayList<Placed>();
        double width = DOOR / Math.max(1, drawn.size());
        for (var door : drawn) {
            double x = left + (LOT - DOOR) / 2 + placed.size() * width;
            placed.add(Placed.standing(door, x, GROUND, width));
        }
        return List.copyOf(placed);
    }

    private static String says(Words words, Day day) {
        var what = new ArrayList<String>();
        long planned = day.doors().stream()
                .filter(door -> door.stance() == Stance.PLANNED)
                .count();
        long asked = day.doors().size() - planned;
        if (asked > 0) {
            what.add(words.say("look.street.doors", "count", asked));
        }
        if (planned > 0) {
            what.add(words.say("look.street.planned"));
        }
        if (day.rest()) {
            what.add(words.say("look.street.rest"));
        }
        if (what.isEmpty()) {
            what.add(words.say("look.street.open"));
        }
        var name = day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale());
        var key = day.today() ? "look.street.today" : "look.street.day";
        return words.say(key, "day", name, "what", String.join(", ", what));
    }
}
