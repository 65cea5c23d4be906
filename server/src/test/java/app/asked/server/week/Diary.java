package app.asked.server.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/// A journey that somebody lives through the API, on its days counted from 1.
final class Diary {
    private static final String API = "/api/v1";

    private final Visitor who;
    private final UUID journey = newId();
    private final LocalDate starts;

    private Diary(Visitor who, LocalDate starts, int length, LocalDate today) {
        this.who = who;
        this.starts = starts;
        put("/journeys/" + journey, """
                {"kind": "own", "starts": "%s", "zone": "Etc/UTC", "length": %d, "pace": {"least": 2, "most": 3},
                 "rulesAccepted": %s}""".formatted(
                        starts, length, moment(starts.isBefore(today) ? starts : today, "00:00")));
    }

    /// A journey of four weeks on whose day of this number it is today.
    static Diary onDay(int today, Visitor who) {
        return onDay(today, 28, who);
    }

    static Diary onDay(int today, int length, Visitor who) {
        LocalDate now = LocalDate.ofInstant(TestServer.shared().clock().instant(), ZoneOffset.UTC);
        return new Diary(who, now.minusDays(today - 1L), length, now);
    }

    /// The essay's month: sixteen asks of twelve challenges; 4, 5, 3 and 4 a week.
    Diary livesTheEssaysMonth() {
        asks(2, "pet-dog", "no");
        asks(2, "pet-dog", "yes");
        asks(2, "pet-dog", "yes");
        asks(4, "phone-charger", "no");
        closesWeek(1, "Mild nerves", 70);
        asks(8, "note-in-a-book", "no");
        asks(10, "show-me-the-machine", "yes");
        asks(11, "pitch-a-company", "no");
        asks(11, "pitch-a-company", "no-reply");
        asks(11, "pitch-a-company", "no-reply");
        closesWeek(2, "A step up", 60);
        asks(15, "high-five", "no");
        asks(17, "stock-something-new", "no");
        asks(19, "early-birthday-wish", "yes");
        closesWeek(3, "The dip", 20);
        asks(22, "coffee-with-someone-admired", "no");
        asks(24, "borrow-a-large-sum", "yes");
        asks(24, "drive-the-new-car", "no");
        asks(26, "walk-the-guard-dog", "soft-no");
        return this;
    }

    UUID journey() {
        return journey;
    }

    LocalDate day(int number) {
        return starts.plusDays(number - 1L);
    }

    UUID plans(int day, String challenge) {
        UUID ask = newId();
        put("/asks/" + ask, """
                {"journey": "%s", "challenge": "%s", "who": "somebody kind", "planned": %s}
                """.formatted(journey, challenge, moment(day(day), "00:01")));
        return ask;
    }

    UUID asks(int day, String challenge, String answer) {
        return asks(day, challenge, answer, "");
    }

    /// @param more further fields, each with a comma before it
    UUID asks(int day, String challenge, String answer, String more) {
        return asksAt("00:02", day, challenge, answer, more);
    }

    UUID asksAt(String time, int day, String challenge, String answer, String more) {
        UUID ask = plans(day, challenge);
        put("/asks/" + ask + "/answer", """
                {"asked": %s, "answer": "%s"%s}""".formatted(moment(day(day), time), answer, more));
        return ask;
    }

    UUID turnsBack(int day, String challenge) {
        UUID ask = plans(day, challenge);
        put("/asks/" + ask + "/backed-out", """
                {"when": %s, "gotTo": "came-close"}""".formatted(moment(day(day), "00:02")));
        return ask;
    }

    void closesWeek(int week, String title, int energy) {
        takeaway(week, """
                {"title": "%s", "energy": %d, "written": %s}""".formatted(title, energy, moment(day(7 * week), "00:03")));
    }

    void takeaway(int week, String json) {
        put("/journeys/" + journey + "/weeks/" + week + "/takeaway", json);
    }

    void hasEnergy(int day, int energy) {
        put("/energies/" + day(day), "{\"energy\": " + energy + "}");
    }

    void rests(int day) {
        put("/rests/" + newId(), "{\"day\": \"%s\", \"zone\": \"Etc/UTC\"}".formatted(day(day)));
    }

    static String moment(LocalDate day, String time) {
        return "{\"at\": \"%sT%s:00Z\", \"zone\": \"Etc/UTC\"}".formatted(day, time);
    }

    static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    private void put(String path, String json) {
        Answer put = who.put(API + path, json);
        assertThat(put.status()).as("%s %s", path, put).isEqualTo(201);
    }
}
