package app.asked.server.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.care.CarePage;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
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

        assertThat(help.page().select("a[href=tel:999]")).hasSize(1);
        assertThat(help.page().select("option[selected]").eachText()).containsExactly("United Kingdom");
    }

    @Test
    void aCrisisLineStandsAmongTheHelplinesWithTheDayItWasChecked() {
        Answer help = anybody.get("/care?country=AU");

        assertThat(help.page().select("#directories a[href=tel:131114]").text()).contains("13 11 14");
        assertThat(help.page().expectFirst("#directories").text()).contains("Lifeline", "2026");
        assertThat(anybody.get("/care").page().select("#directories a[href^=tel:]"))
                .isEmpty();
    }

    @Test
    void anUnknownPlaceSaysSo() {
        Answer help = anybody.get("/care?country=XX");

        assertThat(help.status()).isEqualTo(200);
        assertThat(help.page().select("a[href^=tel:]")).isEmpty();
        assertThat(help.body()).contains("We don’t have a number for this place");
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
