package app.asked.server.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The weeks of a journey as JSON.
class WeekApiTest {
    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void theEssaysMonthIsToldNewestWeekFirst() {
        UUID journey = Diary.onDay(26, maya).livesTheEssaysMonth().journey();

        JsonNode weeks = weeks(journey).json().at("/items");

        assertThat(weeks.findValuesAsString("week")).containsExactly("4", "3", "2", "1");
        assertThat(weeks.findValuesAsString("asks")).containsExactly("4", "3", "5", "4");
        assertThat(weeks.at("/0/answers").toString()).isEqualTo("{\"yes\":1,\"soft-no\":1,\"no\":2}");
        assertThat(weeks.at("/2/answers").toString()).isEqualTo("{\"yes\":1,\"no\":2,\"no-reply\":2}");
        assertThat(weeks.at("/3/challenges").asInt()).isEqualTo(2);
        assertThat(weeks.at("/1/takeaway/title").asString()).isEqualTo("The dip");
        assertThat(weeks.at("/0").has("takeaway")).isFalse();
    }

    @Test
    void whatWasTurnedBackFromAndRestsAreCountedApart() {
        Diary diary = Diary.onDay(5, maya);
        diary.turnsBack(2, "high-five");
        diary.rests(3);
        diary.rests(3);

        JsonNode week = weeks(diary.journey()).json().at("/items/0");

        assertThat(week.at("/asks").asInt()).isZero();
        assertThat(week.at("/backedOut").asInt()).isEqualTo(1);
        assertThat(week.at("/rests").asInt()).isEqualTo(1);
        assertThat(week.at("/from").asString()).isEqualTo(diary.day(1).toString());
        assertThat(week.at("/to").asString()).isEqualTo(diary.day(7).toString());
    }

    @Test
    void aWeekHasADraftUntilATakeawayIsWritten() {
        Diary diary = Diary.onDay(5, maya);
        diary.asks(2, "high-five", "no", ", \"lesson\": \"It stung and it passed.\"");
        String path = "/api/v1/journeys/" + diary.journey() + "/weeks/1/takeaway";

        JsonNode draft = maya.get(path).json();
        diary.takeaway(1, "{\"text\": \"Noes pass.\", \"written\": " + Diary.moment(diary.day(4), "00:04") + "}");
        JsonNode written = maya.get(path).json();
        maya.delete(path);

        assertThat(draft.at("/draft").asBoolean()).isTrue();
        assertThat(draft.has("rev")).isFalse();
        assertThat(draft.at("/text").asString())
                .isEqualTo("Your week: one ask, one no.\n\nOne thing you wrote down: “It stung and it passed.”\n\n"
                        + "If you like, ask someone new for something similar.");
        assertThat(written.at("/draft").asBoolean()).isFalse();
        assertThat(written.at("/text").asString()).isEqualTo("Noes pass.");
        assertThat(written.has("rev")).isTrue();
        assertThat(maya.get(path).json()).isEqualTo(draft);
    }

    @Test
    void aWeekThatHasNotBegunHasNoDraft() {
        UUID journey = Diary.onDay(5, maya).journey();

        assertThat(takeaway(maya, journey, 1).status()).isEqualTo(200);
        assertThat(takeaway(maya, journey, 2).status()).isEqualTo(404);
        assertThat(takeaway(maya, journey, 0).status()).isEqualTo(404);
    }

    @Test
    void anotherPersonsWeeksAreNotThere() {
        UUID journey = Diary.onDay(5, maya).journey();
        Visitor noor = TestServer.shared().newPerson();

        assertThat(noor.get("/api/v1/journeys/" + journey + "/weeks").status()).isEqualTo(404);
        assertThat(takeaway(noor, journey, 1).status()).isEqualTo(404);
    }

    @Test
    void aWeeksListHoldsWhatTheWeekCounts() {
        Diary diary = Diary.onDay(12, maya);
        diary.asks(3, "pet-dog", "yes");
        UUID unnamed = Diary.newId();
        maya.put("/api/v1/asks/" + unnamed, """
                {"title": "A seat on the train", "planned": %s}""".formatted(Diary.moment(diary.day(9), "00:01")));
        maya.put("/api/v1/asks/" + unnamed + "/answer", """
                {"answer": "yes", "asked": %s}""".formatted(Diary.moment(diary.day(9), "00:01")));

        JsonNode listed = maya.get("/api/v1/asks?journey=" + diary.journey() + "&week=2")
                .json()
                .at("/items");

        assertThat(weeks(diary.journey()).json().at("/items/0/asks").asInt()).isEqualTo(1);
        assertThat(listed.findValuesAsString("id")).containsExactly(unnamed.toString());
    }

    private Answer weeks(UUID journey) {
        return maya.get("/api/v1/journeys/" + journey + "/weeks");
    }

    private static Answer takeaway(Visitor who, UUID journey, int week) {
        return who.get("/api/v1/journeys/" + journey + "/weeks/" + week + "/takeaway");
    }
}
