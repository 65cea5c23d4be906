package app.asked.server.web.look;

import app.asked.server.web.message.Words;
import java.util.ArrayList;
import java.util.List;

/// One row of a [HillView]: its doors in place, the line of the ground, and the weeks' names below it.
public record HillRow(List<Placed> doors, String ground, List<Label> labels) {
    static final double WIDTH = 343;
    /// The ground goes on beyond the frame on both sides, so that a wide card shows no edge.
    private static final double BEYOND = 400;

    private static final double MARGIN = 8;
    private static final double STEEPEST = 24;
    private static final double GENTLEST = 46;
    private static final double WIDEST = 23;
    /// Room for a week's name.
    private static final double LEAST_WEEK = 44;

    private static final double LOWEST = 138;
    private static final double PER_POINT = 0.85;

    /// A week's name under the middle of its terrace.
    public record Label(String text, String x) {}

    static HillRow of(Words words, List<HillView.Week> weeks, List<Integer> levels) {
        double pitch = pitch(weeks);
        double ramp = ramp(weeks, pitch);
        double x = (WIDTH - width(weeks, pitch, ramp)) / 2;
        var doors = new ArrayList<Placed>();
        var labels = new ArrayList<Label>();
        var ground = new StringBuilder("M-" + Placed.number(BEYOND) + " " + Placed.number(depth(levels.getFirst())));
        for (int at = 0; at < weeks.size(); at++) {
            var week = weeks.get(at);
            double depth = depth(levels.get(at));
            double wide = wide(week, pitch);
            double first = x + (wide - week.doors().size() * pitch) / 2;
            for (var door : week.doors()) {
                doors.add(Placed.standing(door, first, depth, pitch * 0.96));
                first += pitch;
            }
            labels.add(new Label(words.say("look.hill.week", "week", week.number()), Placed.number(x + wide / 2)));
            x += wide;
            ground.append("H").append(Placed.number(x));
            if (at + 1 < weeks.size()) {
                ground.append(slope(depth, ramp, depth(levels.get(at + 1))));
                x += ramp;
            }
        }
        ground.append("H").append(Placed.number(WIDTH + BEYOND));
        return new HillRow(List.copyOf(doors), ground.toString(), List.copyOf(labels));
    }

    private static String slope(double from, double ramp, double to) {
        double half = ramp / 2;
        return "c%1$s 0 %1$s %2$s %3$s %2$s"
                .formatted(Placed.number(half), Placed.number(to - from), Placed.number(ramp));
    }

    /// The widest doors that fit.
    private static double pitch(List<HillView.Week> weeks) {
        double pitch = WIDEST;
        while (pitch > 4 && width(weeks, pitch, STEEPEST) > WIDTH - 2 * MARGIN) {
            pitch -= 0.25;
        }
        return pitch;
    }

    /// The gentlest slope between two weeks for which there is room.
    private static double ramp(List<HillView.Week> weeks, double pitch) {
        double room = WIDTH - 2 * MARGIN - width(weeks, pitch, 0);
        return Math.clamp(room / Math.max(1, weeks.size() - 1), STEEPEST, GENTLEST);
    }

    private static double width(List<HillView.Week> weeks, double pitch, double ramp) {
        return weeks.stream().mapToDouble(week -> wide(week, pitch)).sum() + ramp * (weeks.size() - 1);
    }

    private static double wide(HillView.Week week, double pitch) {
        return Math.max(LEAST_WEEK, week.doors().size() * pitch);
    }

    private static double depth(int level) {
        return LOWEST - PER_POINT * level;
    }
}
