package app.asked.server.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The month that the essay tells, as the file that a person would bring: scales of 0 to 10 become 0 to 100, and its
/// days fall where they are asked to.
final class EssayMonth {
    /// The essay's challenges in the library. The birthday claim is not among them: it is an own one, kept after being
    /// told. The one idea of the month that is in no library.
    private static final String BIRTHDAY = "birthday";

    private static final LocalTime ASKED = LocalTime.of(16, 0);
    private static final LocalTime CHECKED_IN = LocalTime.of(9, 0);
    private static final LocalTime WRITTEN = LocalTime.of(19, 0);

    private final JsonMapper json;
    private final JsonNode month;
    private final LocalDate starts;
    private final ZoneId zone;
    private final Instant now;
    private int made;

    private EssayMonth(JsonMapper json, LocalDate starts, ZoneId zone, Instant now) {
        this.json = json;
        this.month = read(json);
        this.starts = starts;
        this.zone = zone;
        this.now = now;
    }

    private static JsonNode read(JsonMapper json) {
        try (var file = new ClassPathResource("demo/essay-month.json").getInputStream()) {
            return json.readTree(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The month as a file.
    ///
    /// @param starts its first day
    /// @param now nothing in it is later
    static ObjectNode file(JsonMapper json, LocalDate starts, ZoneId zone, Instant now) {
        return new EssayMonth(json, starts, zone, now).file();
    }

    private ObjectNode file() {
        ObjectNode file = json.createObjectNode();
        file.put("format", Everything.FORMAT).put("version", Everything.VERSION);
        ObjectNode birthday = birthday();
        file.putArray("challenges").add(birthday);
        ObjectNode journey = journey();
        file.putArray("journeys").add(journey);
        ArrayNode asks = file.putArray("asks");
        ArrayNode checkIns = file.putArray("checkIns");
        for (JsonNode lived : month.get("asks")) {
            ObjectNode ask =
                    ask(lived, journey.get("id").asString(), birthday.get("id").asString());
            asks.add(ask);
            checkIns.add(checkIn(lived, ask.get("id").asString()));
        }
        return file;
    }

    private ObjectNode birthday() {
        ObjectNode own = json.createObjectNode().put("id", id());
        own.put("title", "Tell a cashier it’s my birthday when it isn’t");
        own.put("domain", "shops-and-services").put("channel", "in-person").put("difficulty", 45);
        own.putArray("flags").add("not-honest");
        return own;
    }

    private ObjectNode journey() {
        ObjectNode journey = json.createObjectNode().put("id", id()).put("kind", "gentle-month");
        journey.put("starts", starts.toString()).put("zone", zone.getId());
        journey.set("rulesAccepted", moment(1, CHECKED_IN));
        ArrayNode takeaways = journey.putArray("takeaways");
        for (JsonNode week : month.get("weeks")) {
            int number = week.get("week").asInt();
            ObjectNode takeaway = takeaways.addObject().put("week", number);
            takeaway.put("title", text(week, "title")).put("text", text(week, "takeaway"));
            takeaway.put("energy", 10 * week.get("energy").asInt());
            takeaway.put("going", key(text(week, "howItIsGoing")));
            takeaway.set("written", moment(7 * number, WRITTEN));
        }
        return journey;
    }

    private ObjectNode ask(JsonNode lived, String journey, String birthday) {
        int day = lived.get("day").asInt();
        LocalTime time = asked(lived);
        ObjectNode ask = json.createObjectNode().put("id", id()).put("journey", journey);
        String challenge = text(lived, "challenge");
        ask.put("challenge", challenge.equals(BIRTHDAY) ? birthday : challenge);
        ask.put("who", text(lived, "who")).put("place", text(lived, "place"));
        ask.set(
                "planned",
                moment(day, time.minusMinutes(lived.get("prepMinutes").asInt())));
        ask.set("forecast", forecast(lived, day, time));
        ask.set("answer", answer(lived, day, time));
        return ask;
    }

    /// The asks of a day come twenty minutes apart, in the order told.
    private LocalTime asked(JsonNode lived) {
        long before = month.get("asks")
                .valueStream()
                .takeWhile(each -> !each.equals(lived))
                .filter(each -> each.get("day").equals(lived.get("day")))
                .count();
        return ASKED.plusMinutes(20 * before);
    }

    private ObjectNode forecast(JsonNode lived, int day, LocalTime time) {
        JsonNode guess = lived.get("forecast");
        ObjectNode forecast = json.createObjectNode();
        forecast.set("made", moment(day, time.minusMinutes(1)));
        if (!guess.get("fearedOutcome").isNull()) {
            forecast.put("feared", text(guess, "fearedOutcome"));
        }
        scale(forecast, "chanceOfNo", guess.get("chanceOfNo"));
        scale(forecast, "fear", guess.get("fear"));
        scale(forecast, "fearedChance", guess.get("belief"));
        LocalTime began = time.minusMinutes(lived.get("prepMinutes").asInt() + 1L);
        forecast.set("preparedFrom", moment(day, began).get("at"));
        return forecast;
    }

    private ObjectNode answer(JsonNode lived, int day, LocalTime time) {
        ObjectNode answer = json.createObjectNode().put("answer", text(lived, "answer"));
        answer.set("asked", moment(day, time));
        answer.set("manner", lived.get("manner"));
        scale(answer, "fear", lived.get("fearWorst"));
        JsonNode hurt = lived.get("sting");
        if (!hurt.isNull()) {
            ObjectNode sting = answer.putObject("sting");
            scale(sting, "worst", hurt.get("worst"));
            scale(sting, "now", hurt.get("now"));
        }
        answer.set("feelings", lived.get("feelings"));
        ArrayNode body = answer.putArray("body");
        lived.get("body").forEach(sign -> body.add(key(sign.asString())));
        if (!lived.get("didItHappen").isNull()) {
            answer.set("cameTrue", lived.get("didItHappen"));
        }
        scale(answer, "fearedChance", lived.get("beliefAfter"));
        return answer.put("lesson", text(lived, "lesson"));
    }

    private ObjectNode checkIn(JsonNode lived, String ask) {
        int minutes = lived.get("recoveryMinutes").asInt();
        ObjectNode checkIn = json.createObjectNode().put("id", id());
        checkIn.set("when", moment(lived.get("day").asInt() + 1, CHECKED_IN));
        scale(checkIn, "replaying", lived.get("replaying"));
        checkIn.put("recovered", recovered(minutes));
        checkIn.put("recoveredMinutes", minutes);
        checkIn.putArray("asks").add(ask);
        return checkIn;
    }

    private static String recovered(int minutes) {
        if (minutes == 0) {
            return "never-troubled";
        }
        return minutes <= 15 ? "minutes" : minutes <= 60 ? "hour" : "hours";
    }

    private static void scale(ObjectNode node, String name, JsonNode cell) {
        if (!cell.isNull()) {
            node.put(name, 10 * cell.asInt());
        }
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }

    /// "It is hard, and worth it" is `hard-and-worth-it`.
    private static String key(String words) {
        return words.replaceFirst("^It (is )?", "").replace(",", "").replace(' ', '-');
    }

    private ObjectNode moment(int day, LocalTime time) {
        Instant at = starts.plusDays(day - 1L).atTime(time).atZone(zone).toInstant();
        Instant then = at.isAfter(now) ? now : at;
        ObjectNode moment = json.createObjectNode();
        moment.set("at", json.valueToTree(then));
        return moment.put("zone", zone.getId());
    }

    /// Ids of version 7 in the order of making, the same for the same month.
    private String id() {
        long millis = starts.atStartOfDay(zone).toInstant().toEpochMilli() + ++made;
        return new UUID(millis << 16 | 0x7000L, 0x8000_0000_0000_0000L | made).toString();
    }
}
