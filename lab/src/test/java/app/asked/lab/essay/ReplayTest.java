package app.asked.lab.essay;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.lab.people.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Pattern FEAR = Pattern.compile("\\(fear (\\d+), ");

    private final List<Replay.Day> days = new Replay(Library.whole(), new Messages(Path.of(".."))).days();

    @Test
    void inWeekThreeItOffersALighterWeek() {
        assertThat(days.subList(14, 22))
                .anySatisfy(day -> assertThat(day.said()).contains("lighter week"));
    }

    /// The most that she felt in her last ten asks is 60, and nothing may lie more than eight points above it.
    @Test
    void inWeekFourItDoesNotLeap() {
        List<Integer> fears = days.subList(21, 28).stream()
                .flatMap(day -> day.offered().stream())
                .map(ReplayTest::fear)
                .toList();

        assertThat(fears).hasSize(21).allSatisfy(fear -> assertThat(fear).isLessThanOrEqualTo(60 + 8));
    }

    private static int fear(String offered) {
        Matcher told = FEAR.matcher(offered);
        assertThat(told.find()).as(offered).isTrue();
        return Integer.parseInt(told.group(1));
    }

    @Test
    void ideasTakeTurnsToLead() {
        assertThat(days.stream().map(day -> day.offered().getFirst().replaceFirst(" \\(fear .*", "")))
                .hasSize(EssayMonth.DAYS)
                .satisfies(leads -> assertThat(leads.stream().distinct()).hasSizeGreaterThanOrEqualTo(20));
    }

    @Test
    void everyDayHasSomethingToChooseFrom() {
        assertThat(days).hasSize(28).allSatisfy(day -> assertThat(day.offered()).hasSize(3));
    }
}
