package app.asked.server.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Several asks of a day are told in the order in which they were asked, in whatever order they were typed.
class OrderOfADayTest {
    private final Visitor maya = TestServer.shared().newPerson();
    private final Diary diary = Diary.onDay(3, maya);
    private List<UUID> asked = List.of();
    private List<UUID> newest = List.of();

    @BeforeEach
    void typesTheEveningFirst() {
        UUID evening = asks("18:00", "high-five");
        UUID morning = asks("09:00", "pet-dog");
        UUID noon = asks("12:00", "phone-charger");
        asked = List.of(morning, noon, evening);
        newest = asked.reversed();
    }

    @Test
    void onTheTimeline() {
        assertThat(hrefs("/timeline")).isEqualTo(newest);
    }

    @Test
    void inTheListOfTheApiFromPageToPage() {
        var first = maya.get("/api/v1/asks?limit=1").json();
        var second = maya.get("/api/v1/asks?limit=1&after=" + first.at("/more").asString())
                .json();
        var third = maya.get("/api/v1/asks?limit=1&after=" + second.at("/more").asString())
                .json();

        assertThat(Stream.of(first, second, third)
                        .map(page -> id(page.at("/items/0/id").asString())))
                .isEqualTo(newest);
        assertThat(third.has("more")).isFalse();
    }

    @Test
    void whenTheTimeOfOneIsCorrected() {
        UUID evening = asked.getLast();
        maya.put("/api/v1/asks/" + evening + "/answer", """
                {"asked": %s, "answer": "no"}""".formatted(Diary.moment(diary.day(2), "08:00")));

        assertThat(maya.get("/api/v1/asks").json().at("/items").findValuesAsString("id"))
                .containsExactly(newest.get(1).toString(), newest.get(2).toString(), evening.toString());
    }

    @Test
    void inTheWeekInTheBookAndInTheFileToTakeAlong() {
        assertThat(maya.get("/journey/weeks/1").page().select(".item h3").text())
                .containsSubsequence("dog", "charger", "high five");
        assertThat(maya.get("/journeys/" + diary.journey() + "/book/print").body())
                .containsSubsequence("It was 09:00", "It was 12:00", "It was 18:00");
        assertThat(maya.get("/api/v1/export").json().at("/asks").findValuesAsString("id"))
                .containsExactlyElementsOf(asked.stream().map(UUID::toString).toList());
    }

    private List<UUID> hrefs(String page) {
        return maya.get(page).page().select("a[href^=/asks/]").eachAttr("href").stream()
                .map(href -> UUID.fromString(href.substring("/asks/".length())))
                .toList();
    }

    private UUID asks(String time, String challenge) {
        return diary.asksAt(time, 2, challenge, "no", ", \"lesson\": \"It was %s.\"".formatted(time));
    }

    private static UUID id(String text) {
        return UUID.fromString(text);
    }
}
