package app.asked.server.transfer;

import app.asked.server.web.api.JsonShapes;
import java.time.LocalDate;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Somebody's file, by chance: a few of everything that is written in words, in words as no test would think of.
final class OddLife {
    private static final JsonMapper JSON = JsonShapes.mapper();
    private static final int LONG = 600;
    private static final int LINE = 200;

    /// Pieces that went wrong somewhere in some program: signs of other planes, families of signs, right-to-left,
    /// accents on their own, what nobody sees, what looks like an end, a message, a query, a page, an escape.
    private static final String[] PIECES = {
        "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "\uD83C\uDDE8\uD83C\uDDED",
        "\uD83D\uDE42\uD83C\uDFFD",
        "\u2764\uFE0F",
        "\u0645\u0631\u062D\u0628\u0627",
        "\u05E9\u05DC\u05D5\u05DD",
        "\u202Eabc\u202C",
        "\u200F",
        "e\u0301",
        "a\u0308\u0323",
        "\u0301",
        "\u1112\u1161\u11AB",
        "\u0E33",
        "\u200B",
        "\uFEFF",
        "\u2400",
        "\u00AD",
        "\uFFFD",
        "{name}",
        "{n, plural, one {#} other {#}}",
        "'{'",
        "${x}",
        "%s %n",
        "\\u0000",
        "\\",
        "\"",
        "\u201Cno\u201D",
        "'; DROP TABLE asks; --",
        "<b>&amp;</b>",
        "--><!--",
        "NULL",
        "  ",
        "=1+1",
        "\uD835\uDD73\uD835\uDD8E",
        "\u4F60\u597D",
        "\u00DF\u0130\u0131",
        "\uD800\uDF48",
        "no",
        "I asked."
    };

    private final Random random;
    private final long seed;
    private final LocalDate starts;
    private int ids;

    private OddLife(long seed, LocalDate starts) {
        this.random = new Random(seed);
        this.seed = seed;
        this.starts = starts;
    }

    /// The same for the same seed.
    ///
    /// @param starts the first day, four weeks back at the least
    static String file(long seed, LocalDate starts) {
        return new OddLife(seed, starts).file().toString();
    }

    private ObjectNode file() {
        ObjectNode file = JSON.createObjectNode().put("format", "asked").put("version", 1);
        some(file.putArray("challenges"), this::challenge);
        String journey = id();
        file.putArray("journeys").add(journey(journey));
        some(file.putArray("rules"), thing -> thing.put("text", line()));
        file.putArray("avoided").addObject().put("id", id()).put("text", line());
        some(
                file.putArray("rests"),
                thing -> thing.put("day", day().toString())
                        .put("zone", "Asia/Kathmandu")
                        .put("note", line()));
        some(file.putArray("asks"), thing -> ask(thing, journey));
        return file;
    }

    private interface Filled {
        ObjectNode fill(ObjectNode thing);
    }

    private void some(ArrayNode list, Filled filled) {
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            filled.fill(list.addObject().put("id", id()));
        }
    }

    private ObjectNode challenge(ObjectNode thing) {
        return thing.put("title", line())
                .put("domain", "strangers")
                .put("channel", "in-person")
                .put("difficulty", random.nextInt(101))
                .put("how", text())
                .put("opening", line())
                .put("exit", line())
                .put("firstStep", line());
    }

    private ObjectNode journey(String id) {
        ObjectNode journey = JSON.createObjectNode()
                .put("id", id)
                .put("kind", "gentle-month")
                .put("starts", starts.toString())
                .put("zone", "Pacific/Auckland");
        journey.set("rulesAccepted", moment());
        ArrayNode takeaways = journey.putArray("takeaways");
        for (int week = 1; week <= 1 + random.nextInt(4); week++) {
            takeaways
                    .addObject()
                    .put("week", week)
                    .put("title", line())
                    .put("text", text())
                    .set("written", moment());
        }
        return journey;
    }

    private ObjectNode ask(ObjectNode ask, String journey) {
        ask.put("title", line()).put("who", line()).put("place", line()).set("planned", moment());
        if (random.nextBoolean()) {
            ask.put("journey", journey);
        }
        ask.putObject("forecast")
                .put("fear", random.nextInt(101))
                .put("feared", line())
                .put("fearedChance", random.nextInt(101))
                .set("made", moment());
        switch (random.nextInt(3)) {
            case 0 -> ask.putObject("backedOut").put("note", line()).set("when", moment());
            case 1 -> ask.putObject("harm").put("note", line()).set("when", moment());
            default -> ask.set("answer", answer());
        }
        return ask;
    }

    private ObjectNode answer() {
        ObjectNode answer =
                JSON.createObjectNode().put("answer", "no").put("offer", line()).put("lesson", text());
        answer.set("asked", moment());
        answer.putArray("feelings").add("own:" + word());
        answer.putObject("story").put("happened", text()).put("told", text()).put("another", text());
        return answer;
    }

    private ObjectNode moment() {
        String time = "T%02d:%02d:00Z".formatted(random.nextInt(24), random.nextInt(60));
        return JSON.createObjectNode().put("at", day() + time).put("zone", "America/St_Johns");
    }

    private LocalDate day() {
        return starts.plusDays(random.nextInt(27));
    }

    private String word() {
        return PIECES[random.nextInt(PIECES.length)].strip() + "w";
    }

    /// As long as a line may be, or a piece or two.
    private String line() {
        return words(random.nextInt(4) == 0 ? LINE : 3 + random.nextInt(40)).replace('\n', ' ');
    }

    private String text() {
        return words(random.nextInt(4) == 0 ? LONG : 3 + random.nextInt(120));
    }

    /// So many code points at the most, and a letter that can be seen.
    private String words(int most) {
        StringBuilder words = new StringBuilder("x");
        String piece = piece();
        while (words.codePointCount(0, words.length()) + piece.codePointCount(0, piece.length()) <= most) {
            words.append(piece);
            piece = piece();
        }
        return words.toString();
    }

    private String piece() {
        return random.nextInt(8) == 0 ? "\n" : PIECES[random.nextInt(PIECES.length)];
    }

    private String id() {
        return "01a19b45-b800-7%03x-8000-%012x".formatted(seed & 0xfff, ++ids);
    }
}
