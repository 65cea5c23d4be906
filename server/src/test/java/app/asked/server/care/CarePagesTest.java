package app.asked.server.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.care.CarePage;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CarePagesTest {
    private final Visitor anybody = TestServer.shared().visitor();

    @Test
    void helpOpensSignedOutAndGuessesNoNumber() {
        Answer help = anybody.get("/care");

        assertThat(help.status()).isEqualTo(200);
        assertThat(help.page().select("a[href^=tel:]")).isEmpty();
        assertThat(help.page().expectFirst("#now h2").text())
                .isEqualTo("In danger now? Call your local emergency number.");
    }

    @Test
    void aChosenCountryShowsItsNumber() {
        Answer help = anybody.get("/care?country=GB");

        assertThat(help.page().select("#now a[href=tel:999]")).hasSize(1);
        assertThat(help.page().select("option[selected]").eachText()).containsExactly("United Kingdom");
    }

    @Test
    void aCrisisLineStandsAmongTheHelplinesWithTheDayItWasChecked() {
        Answer help = anybody.get("/care?country=AU");

        assertThat(help.page().select("#directories a[href=tel:131114]").text()).contains("13 11 14");
        assertThat(help.page().expectFirst("#directories").text()).contains("Lifeline", "2026");
        assertThat(anybody.get("/care?country=").page().select("#directories a[href^=tel:]"))
                .isEmpty();
    }

    @Test
    void thisDeviceRemembersWhatWasChosenUntilSomethingElseIs() {
        Visitor someone = TestServer.shared().visitor();
        someone.get("/help?country=NZ");

        assertThat(someone.get("/help").page().select("#now a[href=tel:111]")).hasSize(1);
        assertThat(someone.get("/help?country=XX").body()).contains("We don’t have a verified number for this place");
        assertThat(someone.get("/help").page().select("option[selected]").val()).isEqualTo("NZ");
        someone.get("/help?country=");
        assertThat(someone.get("/help").page().select("a[href^=tel:]")).isEmpty();
    }

    @Test
    void whatWasChosenHereStandsOverTheSettingsUntilTheyAreChangedHere() {
        Visitor maya = TestServer.shared().newPerson();
        maya.submit("/settings/place", "/settings/place", "country", "GB");
        maya.get("/help?country=NZ");
        maya.get("/today");

        assertThat(maya.get("/help").page().select("option[selected]").val()).isEqualTo("NZ");
        maya.submit("/settings/place", "/settings/place", "country", "AU");
        assertThat(maya.get("/help").page().select("option[selected]").val()).isEqualTo("AU");
    }

    @Test
    void theClockOfTheDeviceOffersACountryAndAssumesNone() {
        Visitor someone = TestServer.shared().visitor();
        someone.isIn("Pacific/Auckland");
        Document offered = someone.get("/help").page();

        assertThat(offered.select("a[href^=tel:]")).isEmpty();
        assertThat(offered.select("option[selected]").val()).isEmpty();
        assertThat(offered.select("#now button[name=country]").eachText())
                .containsExactly("Show who to call in New Zealand");
        assertThat(someone.get("/help?country=NZ").page().select("#now button[name=country]"))
                .isEmpty();
    }

    @Test
    void aClockThatTellsNoCountryOffersNone() {
        for (String zone : List.of("Etc/UTC", "Etc/GMT+5")) {
            Visitor someone = TestServer.shared().visitor();
            someone.isIn(zone);

            assertThat(someone.get("/help").page().select("#now button[name=country]"))
                    .as(zone)
                    .isEmpty();
        }
    }

    @Test
    void helplinesStandSecondAndWhatFitsIsOneTapAway() {
        Document help = anybody.get("/help").page();

        assertThat(help.select("main section[id]").eachAttr("id")).startsWith("now", "directories", "harm", "steady");
        assertThat(help.select("main nav a").eachAttr("href"))
                .allSatisfy(href -> assertThat(help.select(href)).hasSize(1));
    }

    @Test
    void everyKindOfHarmHasItsLinesAndANumberWhereItIsUrgent() {
        Document help = anybody.get("/help?country=GB").page();

        for (AfterHarm kind : AfterHarm.values()) {
            Element fold = help.expectFirst("#harm-" + kind.key());
            assertThat(fold.select("p").size()).isGreaterThanOrEqualTo(kind.lines());
            assertThat(fold.select("a[href=tel:999]")).hasSize(kind.isUrgent() ? 1 : 0);
            assertThat(fold.select("form, input, button")).isEmpty();
        }
        assertThat(help.expectFirst("#harm").text()).contains("It wasn’t your fault.");
    }

    @Test
    void anUnknownPlaceSaysSo() {
        Answer help = anybody.get("/care?country=XX");

        assertThat(help.status()).isEqualTo(200);
        assertThat(help.page().select("a[href^=tel:]")).isEmpty();
        assertThat(help.body()).contains("We don’t have a verified number for this place");
    }

    @Test
    void everyPageReadsWithItsSources() {
        for (CarePage page : CareLibrary.read().pages()) {
            Answer read = anybody.get("/care/" + page.slug());

            assertThat(read.status()).isEqualTo(200);
            assertThat(read.page().select("#sources ~ ul li"))
                    .hasSize(page.facts().size());
        }
    }

    @Test
    void aPageThatIsNotThereSaysNoKindly() {
        Answer read = anybody.get("/care/not-here");

        assertThat(read.status()).isEqualTo(404);
        assertThat(read.page().expectFirst("h1").text()).isEqualTo("This page said no. Ask another one.");
    }

    @Test
    void helpIsOnEveryScreenInTheSamePlace() {
        assertThat(anybody.get("/care/why-it-hurts").page().select("header a.help"))
                .hasSize(1);
    }
}
