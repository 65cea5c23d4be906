package app.asked.server.testkit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/// A file as a life with Asked would fill it: a journey that is over, and on it as many asks with all their parts, as
/// long as a test wants them. It is written as it goes, and takes no memory.
///
/// @param starts the journey's first day
/// @param days how long it is
/// @param letters how many characters each ask's lesson and three parts of its story have
public record LifeFile(UUID journey, LocalDate starts, int days, int asks, int letters) {
    private static final String SENTENCE = "I asked, and they laughed a little, and I did too. ";

    /// Of a journey of eight weeks that ended the day before.
    public static LifeFile before(LocalDate today, int asks, int letters) {
        int days = 56;
        return new LifeFile(UuidCreator.getTimeOrderedEpoch(), today.minusDays(days + 1L), days, asks, letters);
    }

    /// How many things it holds: of each ask its plan, guess, answer and check-in, and the journey.
    public int things() {
        return 1 + 4 * asks;
    }

    public void writeTo(OutputStream stream) throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.write("""
                {"format": "asked", "version": 1, "journeys": [{"id": "%s", "kind": "own", "starts": "%s",
                 "zone": "Etc/UTC", "length": %d, "rulesAccepted": %s}], "asks": [""".formatted(journey, starts, days, moment(starts)));
        for (int nth = 0; nth < asks; nth++) {
            out.write((nth == 0 ? "" : ",") + ask(nth));
        }
        out.write("], \"checkIns\": [");
        for (int nth = 0; nth < asks; nth++) {
            out.write((nth == 0 ? "" : ",") + checkIn(nth));
        }
        out.write("]}");
        out.flush();
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private String ask(int nth) {
        String when = moment(day(nth));
        return """
                {"id": "%1$s", "journey": "%2$s", "challenge": "high-five", "title": "Ask a stranger for a high five",
                 "who": "a walker", "place": "the park", "planned": %3$s,
                 "forecast": {"made": %3$s, "chanceOfNo": 60, "fear": 70, "feared": "They laugh", "fearedChance": 50},
                 "answer": {"asked": %3$s, "answer": "no", "fear": 40, "sting": {"worst": 30}, "cameTrue": "a-little",
                  "fearedChance": 30, "lesson": "%4$s",
                  "story": {"happened": "%4$s", "told": "%4$s", "another": "%4$s"}}}""".formatted(id('a', nth), journey, when, text(nth));
    }

    private String checkIn(int nth) {
        return """
                {"id": "%s", "when": %s, "asks": ["%s"], "replaying": 20, "recovered": "hours"}""".formatted(id('c', nth), moment(day(nth)), id('a', nth));
    }

    private LocalDate day(int nth) {
        return starts.plusDays((long) nth * days / asks);
    }

    private String text(int nth) {
        String numbered = nth + ": " + SENTENCE.repeat(letters / SENTENCE.length() + 1);
        return numbered.substring(0, Math.max(1, letters));
    }

    /// Of version 7, the same each time for the same journey.
    private String id(char kind, int nth) {
        return journey.toString().substring(0, 13) + "-7%c%02x-8000-%012x".formatted(kind, nth >> 16, nth);
    }

    private static String moment(LocalDate day) {
        return "{\"at\": \"%sT12:00:00Z\", \"zone\": \"Etc/UTC\"}".formatted(day);
    }
}
