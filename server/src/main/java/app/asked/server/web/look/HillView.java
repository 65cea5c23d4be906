package app.asked.server.web.look;

import app.asked.core.words.Scale;
import app.asked.server.web.message.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A journey as doors on a hill: each week is a terrace whose height is the person's energy, each ask a door on it.
/// A dip is a valley with lamps in it. Long journeys go on in further rows.
public record HillView(String says, List<HillRow> rows, List<Kind> key) {
    private static final int MOST_WEEKS = 5;
    private static final int MOST_DOORS = 21;

    /// A week's doors in the order they were asked. Energy is absent where no day has it.
    public record Week(int number, @Nullable Scale energy, List<DoorView> doors) {
        /// With as many doors as a row has room for.
        private Week drawn() {
            return new Week(number, energy, doors.subList(0, Math.min(MOST_DOORS, doors.size())));
        }
    }

    /// One kind of door of the key, with how many there are.
    public record Kind(DoorView door, String text) {}

    public static HillView of(Words words, List<Week> weeks) {
        var says = weeks.stream().map(week -> says(words, week)).collect(Collectors.joining(" "));
        var levels = levels(weeks);
        var rows = new ArrayList<HillRow>();
        for (int from = 0; from < weeks.size(); ) {
            int to = rowEnd(weeks, from);
            rows.add(HillRow.of(
                    words, weeks.subList(from, to).stream().map(Week::drawn).toList(), levels.subList(from, to)));
            from = to;
        }
        return new HillView(says, List.copyOf(rows), key(words, weeks));
    }

    private static int rowEnd(List<Week> weeks, int from) {
        int doors = 0;
        int to = from;
        while (to < weeks.size() && to - from < MOST_WEEKS) {
            doors += weeks.get(to).doors().size();
            if (doors > MOST_DOORS && to > from) {
                break;
            }
            to++;
        }
        return to;
    }

    /// Energy of each week, 0 to 100. A week without it lies at the level of the one before, the first at half.
    private static List<Integer> levels(List<Week> weeks) {
        var levels = new ArrayList<Integer>();
        int level = 50;
        for (var week : weeks) {
            level = week.energy() == null ? level : week.energy().value();
            levels.add(level);
        }
        return List.copyOf(levels);
    }

    private static List<Kind> key(Words words, List<Week> weeks) {
        Map<Stance, Integer> counts = new LinkedHashMap<>();
        for (var stance : Stance.values()) {
            int count = (int) weeks.stream()
                    .flatMap(week -> week.doors().stream())
                    .filter(door -> door.stance() == stance)
                    .count();
            if (count > 0) {
                counts.put(stance, count);
            }
        }
        return counts.entrySet().stream()
                .map(each -> new Kind(
                        DoorView.of(each.getKey(), Paint.STRANGERS),
                        words.say(
                                "look.hill.key",
                                "answer",
                                words.say("stance." + each.getKey().key()),
                                "count",
                                each.getValue())))
                .toList();
    }

    private static String says(Words words, Week week) {
        int count = week.doors().size();
        return week.energy() == null
                ? words.say("look.hill.says", "week", week.number(), "count", count)
                : words.say(
                        "look.hill.says.energy",
                        "week",
                        week.number(),
                        "count",
                        count,
                        "energy",
                        week.energy().cell());
    }
}
