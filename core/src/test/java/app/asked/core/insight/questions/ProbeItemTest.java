package app.asked.core.insight.questions;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Version;
import app.asked.core.next.MyDays;
import app.asked.core.next.MyDays.Company;
import app.asked.core.next.MyDays.Hurdle;
import app.asked.core.next.Rating;
import app.asked.core.time.Moment;
import app.asked.core.words.Scale;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProbeItemTest {
    private static final MyDays FROM_AFAR = new MyDays(EnumSet.of(Channel.PHONE, Channel.EMAIL), Set.of(), Set.of());

    @Test
    void whoToldNothingHasTheUsualTen() {
        assertThat(ProbeItem.of(List.of(), MyDays.NONE))
                .isEqualTo(ProbeItem.usual())
                .hasSize(10);
    }

    @Test
    void whatDaysRuleOutHasAnotherInItsPlace() {
        assertThat(ProbeItem.of(List.of(), FROM_AFAR))
                .hasSize(10)
                .startsWith(ProbeItem.OPENING_HOURS)
                .contains(ProbeItem.HELP_AT_WORK)
                .doesNotContain(ProbeItem.ASK_THE_WAY, ProbeItem.SING_A_LINE);
        MyDays alone = new MyDays(Set.of(), EnumSet.of(Company.SHOPS), EnumSet.of(Hurdle.CROWDS));
        assertThat(ProbeItem.of(List.of(), alone))
                .contains(ProbeItem.ANOTHER_TABLE, ProbeItem.AN_HOUR_OF_HELP, ProbeItem.FAVOUR_OF_ANYBODY)
                .doesNotContain(ProbeItem.HELP_AT_WORK, ProbeItem.LARGE_FAVOUR, ProbeItem.SMALL_DISCOUNT);
    }

    @Test
    void nobodyIsLeftWithoutTen() {
        MyDays narrow =
                new MyDays(EnumSet.of(Channel.IN_PERSON), EnumSet.of(Company.COMMUNITY), EnumSet.allOf(Hurdle.class));
        assertThat(ProbeItem.of(List.of(), narrow)).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void onceBegunTheTenStayWhateverIsToldLater() {
        List<Rating> usual =
                ProbeItem.usual().stream().map(ProbeItemTest::rated).toList();
        assertThat(ProbeItem.of(usual, FROM_AFAR)).isEqualTo(ProbeItem.usual());

        List<ProbeItem> others = ProbeItem.of(List.of(), FROM_AFAR);
        assertThat(ProbeItem.of(others.stream().map(ProbeItemTest::rated).toList(), MyDays.NONE))
                .isEqualTo(others);
    }

    private static Rating rated(ProbeItem item) {
        return new Rating(
                UUID.randomUUID(),
                Moment.of(Instant.EPOCH, ZoneOffset.UTC),
                item.id(),
                Version.AS_IS,
                new Scale(50),
                null,
                Rating.Use.PROBE);
    }
}
