package app.asked.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void aPartTakesTheOldOnesPlaceAndWhatIsAroundItStays() {
        String page = "before\n<!-- lab run -->\nold\n<!-- end of run -->\nafter\n";

        assertThat(Page.placed(page, "run", "new"))
                .isEqualTo("before\n<!-- lab run -->\nnew\n<!-- end of run -->\nafter\n");
    }

    @Test
    void figuresHaveAMinusSignAndNoughtHasNone() {
        assertThat(Figures.one(-1.26)).isEqualTo("−1.3");
        assertThat(Figures.one(-.01)).isEqualTo("0.0");
        assertThat(Figures.three(.1234)).isEqualTo("0.123");
    }
}
