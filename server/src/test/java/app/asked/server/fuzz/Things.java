package app.asked.server.fuzz;

import java.util.List;
import java.util.Map;

/// The names of the few things that everything is about, so that requests meet.
final class Things {
    private static final Map<String, Integer> KINDS = Map.of(
            "asks",
            1,
            "journeys",
            2,
            "rules",
            3,
            "avoided",
            4,
            "challenges",
            5,
            "checkins",
            6,
            "pauses",
            7,
            "pulls",
            8);

    /// What a field that holds an id names.
    private static final Map<String, String> FIELDS = Map.of(
            "ask", "asks",
            "bestNo", "asks",
            "journey", "journeys",
            "avoided", "avoided",
            "challenge", "challenges",
            "chosenFrom", "challenges");

    private static final List<String> SLUGS = List.of("high-five", "pet-dog", "no-such-challenge");
    private static final int EACH = 8;

    private Things() {}

    /// One of a kind, or rarely of another one.
    static String id(String kind, Dice dice) {
        String named = FIELDS.getOrDefault(kind, kind);
        int number = dice.oneIn(30) ? dice.below(10) : KINDS.getOrDefault(named, 9);
        return "019a4f2e-b800-7000-8%03d-%012d".formatted(number, dice.below(EACH));
    }

    static String challenge(Dice dice) {
        return dice.oneIn(3) ? id("challenges", dice) : dice.among(SLUGS);
    }
}
