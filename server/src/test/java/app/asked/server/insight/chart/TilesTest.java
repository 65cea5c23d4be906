package app.asked.server.insight.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.insight.table.Cell;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Table;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class TilesTest {
    private static final Words WORDS = Messages.read().in();

    @Test
    void fewAsksAreATileEach() {
        Drawing drawing = Tiles.draw(happened(120, 30), WORDS);

        assertThat(tiles(drawing)).isEqualTo(150);
        assertThat(drawing.key()).isEmpty();
    }

    @Test
    void manyAsksShareTilesAndThePictureSaysHowMany() {
        Drawing drawing = Tiles.draw(happened(19_900, 100), WORDS);

        assertThat(tiles(drawing)).isEqualTo(101);
        assertThat(drawing.key().getFirst().text()).startsWith("Each box stands for 200 asks.");
    }

    private static Table happened(int never, int all) {
        return new Table(
                List.of(Column.HAPPENED, Column.DEGREE, Column.ASKS),
                List.of(
                        List.of(Cell.named("came-true.not-at-all"), Cell.of(0), Cell.of(never)),
                        List.of(Cell.named("came-true.fully"), Cell.of(100), Cell.of(all))));
    }

    private static long tiles(Drawing drawing) {
        return drawing.marks().stream()
                .filter(mark -> mark instanceof Drawing.Path path && path.look().equals("c-open"))
                .count();
    }
}
