package app.asked.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void aMeasurementTakesThePlaceOfTheOneBefore() {
        String page = "# Figures\n<!-- bench log -->\nold\n<!-- end of log -->\nWords.\n";

        assertThat(Report.placed(page, "log", "new\n"))
                .isEqualTo("# Figures\n<!-- bench log -->\nnew\n<!-- end of log -->\nWords.\n");
    }

    @Test
    void aPageWithoutAPlaceStaysAsItIs() {
        assertThatThrownBy(() -> Report.placed("# Figures\n", "log", "new")).hasMessageContaining("log");
    }

    @Test
    void quantilesAreTimesThatWereMeasured() {
        Times times = Times.of(LongStream.rangeClosed(1, 200).map(each -> each * 1_000_000));

        assertThat(times.median()).isEqualTo(100);
        assertThat(times.quantile(0.99)).isEqualTo(198);
        assertThat(times.quantile(1)).isEqualTo(200);
    }
}
