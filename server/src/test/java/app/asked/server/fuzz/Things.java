package app.asked.server.fuzz;

import java.util.List;
import java.util.Map;

/// The names of the few things that everything is about, so that requests meet.
final class Things {
    private static final List<String> KINDS = List.of(
            "asks",
            "journeys",
            "rules",
            "avoided",
            "challenges",
            "checkIns",
            "checkins",
            "pauses",
            "pulls",
            "rests",
            "ratings",
            "arsqs",
            "stories");

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

    /// Of a kind. An id is of one thing alone, whatever kind it is.
    static String id(String kind, Dice dice) {
        return id(KINDS.indexOf(kind), dice);
    }

    /// What a field names: one of its kind, or rarely of another one.
    static String named(String field, Dice dice) {
        int kind = KINDS.indexOf(FIELDS.getOrDefault(field, field));
        return id(dice.oneIn(30) ? dice.below(KINDS.size()) : kind, dice);
    }

    private static String id(int kind, Dice dice) {
        return "019a4f2e-b800-7000-8%03d-%012d".formatted(kind + 1, dice.below(EACH));
    }

    static String challenge(Dice dice) {
        return dice.oneIn(3) ? id("challenges", dice) : dice.among(SLUGS);
    }
}
