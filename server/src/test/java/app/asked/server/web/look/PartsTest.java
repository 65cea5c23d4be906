package app.asked.server.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.Feeling;
import app.asked.core.ask.Outcome;
import app.asked.core.challenge.Domain;
import app.asked.core.words.Scale;
import app.asked.server.web.look.ChipsView.Choice;
import app.asked.server.web.look.HillView.Week;
import app.asked.server.web.look.ScaleView.Cell;
import app.asked.server.web.look.StreetView.Day;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartsTest {
    private final Words words = Messages.read().in();
    private final DoorView no = DoorView.of(Outcome.NO, Domain.WORK);

    @Test
    void aValueBetweenTwoCellsIsKeptExactly() {
        var scale = ScaleView.of(words, "fear", "fear").at(new Scale(64));

        assertThat(scale.cells()).filteredOn(Cell::chosen).containsExactly(new Cell(6, 64, true));
    }

    @Test
    void aScaleHasItsWordsAtThreePlacesAndWhereItCanAtFive() {
        assertThat(ScaleView.of(words, "sting", "sting").anchors()).hasSize(3);
        assertThat(ScaleView.of(words, "fear", "fear").anchors()).hasSize(5);
    }

    @Test
    void aChosenWordIsNeverFoldedAway() {
        var feelings = ChipsView.of(words, "", "feelings", Choice.ANY, "feeling", Feeling.values())
                .folding(12);

        assertThat(feelings.choosing(Feeling.NERVOUS).open()).isFalse();
        assertThat(feelings.choosing(Feeling.NUMB).open()).isTrue();
    }

    @Test
    void everyAskOfADayHasItsDoorUpToFour() {
        var monday = LocalDate.of(2026, 11, 16);
        var street = StreetView.of(words, List.of(new Day(monday, Collections.nCopies(6, no), false, false)));

        assertThat(street.lots().getFirst().doors()).hasSize(4);
        assertThat(street.says()).isEqualTo("This week. Monday: 6 asks.");
    }

    @Test
    void lowEnergyIsAValley() {
        var hill = HillView.of(words, List.of(week(1, 70), week(2, 20)));

        var doors = hill.rows().getFirst().doors();
        assertThat(Double.parseDouble(doors.getLast().y()))
                .isGreaterThan(Double.parseDouble(doors.getFirst().y()));
        assertThat(hill.says()).isEqualTo("Week 1: one ask, energy 7 out of 10. Week 2: one ask, energy 2 out of 10.");
    }

    @Test
    void everyDoorOfAHundredDaysStaysInTheFrame() {
        var weeks = IntStream.rangeClosed(1, 15)
                .mapToObj(number -> new Week(number, null, Collections.nCopies(7, no)))
                .toList();

        var hill = HillView.of(words, weeks);

        assertThat(hill.rows()).hasSize(5).allSatisfy(row -> {
            assertThat(row.doors()).hasSize(21);
            assertThat(row.doors())
                    .allSatisfy(door -> assertThat(Double.parseDouble(door.x()))
                            .isBetween(0.0, HillRow.WIDTH - Double.parseDouble(door.width())));
        });
    }

    @Test
    void aJourneyWithoutAsksIsAnEmptyHill() {
        assertThat(HillView.of(words, List.of(new Week(1, null, List.of()))).key())
                .isEmpty();
    }

    private Week week(int number, int energy) {
        return new Week(number, new Scale(energy), List.of(no));
    }
}
