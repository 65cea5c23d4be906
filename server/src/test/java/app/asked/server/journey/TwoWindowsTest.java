package app.asked.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rules, what is avoided, energy and a journey's beginning, each open in two windows.
@OnBothDatabases
class TwoWindowsTest {
    private static final String API = "/api/v1";
    private static final String MINE = "/my-rules";

    private final Visitor maya = TestServer.shared().newPerson();

    @Test
    void aLineChangedElsewhereIsToldAndStaysUntilItIsSentAgain() {
        maya.submit(MINE, MINE, "rule", "look-silly", "avoided", "shop");
        for (String list : List.of("/rules", "/avoided")) {
            String id = maya.get(API + list).json().at("/items/0/id").asString();
            String path = list + "/" + id;
            String field = id + ".text";
            Answer other = maya.get(MINE);
            maya.submit(MINE, path, field, "Mine");

            Answer told = maya.submit(other, path, field, "Mine as well");

            assertThat(told.status()).isEqualTo(409);
            assertThat(told.page().select("[name=" + field + "]").val()).isEqualTo("Mine as well");
            assertThat(told.page().select("[id=" + field + "-problem]").text()).isEqualTo("Saved now: Mine");
            assertThat(maya.get(API + path).json().at("/text").asString()).isEqualTo("Mine");
            assertThat(maya.submit(told, path).status()).isEqualTo(303);
            assertThat(maya.get(API + path).json().at("/text").asString()).isEqualTo("Mine as well");
        }
    }

    @Test
    void ownWordsStayWhereThreeWereOpenedElsewhere() {
        Answer other = maya.get(MINE);
        maya.submit(MINE, MINE, "avoided", "shop", "avoided", "message", "avoided", "coffee");

        Answer told = maya.submit(other, MINE, "ownAvoided", "Calling the landlord");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.page().select("[name=ownAvoided]").val()).isEqualTo("Calling the landlord");
    }

    @Test
    void threeThatAreSentTwiceAreThreeAndNobodyIsWarned() {
        Answer page = maya.get(MINE);
        for (int sent = 0; sent < 2; sent++) {
            Answer saved = maya.submit(page, MINE, "avoided", "shop", "avoided", "message", "avoided", "coffee");
            assertThat(saved.status()).isEqualTo(303);
        }

        assertThat(maya.get(API + "/avoided").json().at("/items")).hasSize(3);
    }

    @Test
    void whatComesAndGoesIsNotTickedByPositionWhenGoneBackTo() {
        assertThat(maya.get(MINE).page().select("input[name=rule], input[name=avoided]"))
                .isNotEmpty()
                .allMatch(chip -> chip.attr("autocomplete").equals("off"));
        assertThat(maya.open("/asks/lived").page().select("input[name=answer.manner]"))
                .isNotEmpty()
                .noneMatch(chip -> chip.hasAttr("autocomplete"));
    }

    @Test
    void energyToldElsewhereIsToldAndStaysUntilItIsSentAgain() {
        Answer other = maya.get("/energies/today");
        maya.submit("/energies/today", "/energies", "today.energy", "70");

        Answer told = maya.submit(other, "/energies", "today.energy", "20");

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select("[id=today.energy] .heed-line").text()).isEqualTo("Saved now: 7");
        assertThat(told.page().select("[name=today.energy][checked]").val()).isEqualTo("20");
        assertThat(energy()).isEqualTo(70);
        maya.submit(told, "/energies");
        assertThat(energy()).isEqualTo(20);
    }

    @Test
    void anotherJourneyChosenAfterGoingBackIsNotSaidToHaveStarted() {
        Answer choose = maya.get("/journeys/new");
        maya.submit(choose, "/journeys", "journey.kind", "thirty-days");
        assertThat(maya.submit(choose, "/journeys", "journey.kind", "thirty-days")
                        .location())
                .isEqualTo("/today");

        Answer other = maya.submit(choose, "/journeys", "journey.kind", "hundred-days");

        assertThat(other.location()).isEqualTo("/journeys/new");
        assertThat(maya.follow(other).page().select(".toast").text()).doesNotContain("started");
        assertThat(maya.get(API + "/journeys").json().at("/items/0/kind").asString())
                .isEqualTo("thirty-days");
    }

    private int energy() {
        return maya.get(API + "/energies").json().at("/items/0/energy").asInt();
    }
}
