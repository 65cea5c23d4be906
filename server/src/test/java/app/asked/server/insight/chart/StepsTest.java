package app.asked.server.insight.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Table;
import app.asked.server.web.message.Messages;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTest {
    private static final int ROOM = 50;

    @ParameterizedTest(name = "up to {0} minutes")
    @ValueSource(ints = {1, 15, 60, 100, 240, 1000, 1440, 5000, 10_080, 40_000})
    void timesStandApartHoweverLongItTook(int minutes) {
        Table table = new Table(
                List.of(Column.MINUTES, Column.ASKS, Column.NOT_OVER),
                List.of(
                        List.of(Cell.of(0), Cell.of(2), Cell.of(50)),
                        List.of(Cell.of(minutes), Cell.of(1), Cell.of(0))));

        List<Drawing.Text> times = Steps.draw(table, Messages.read().in()).marks().stream()
                .filter(Drawing.Text.class::isInstance)
                .map(Drawing.Text.class::cast)
                .filter(text -> text.x() > 0)
                .toList();

        assertThat(times).hasSizeGreaterThan(1).extracting(Drawing.Text::text).startsWith("right away");
        for (int i = 1; i < times.size(); i++) {
            assertThat(times.get(i).x() - times.get(i - 1).x()).isGreaterThan(ROOM);
        }
    }
}
