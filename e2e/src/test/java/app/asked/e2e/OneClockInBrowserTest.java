package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/// A device tells where it is, and every page goes by its day. The two places are 25 hours apart: it is never the same
/// day in both.
class OneClockInBrowserTest extends InBrowser {
    private static final ZoneId HOME = ZoneId.of("Pacific/Pago_Pago");
    private static final ZoneId AWAY = ZoneId.of("Pacific/Kiritimati");
    private static final String ZONE = "asked-zone";

    private String name;

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_SIGNUP", "open");
    }

    @BeforeEach
    void liveAtHome(TestInfo test) {
        name = "Maya " + test.getDisplayName().replaceAll("\\W", "").substring(0, 10);
        Maya.arrives(visit(at(HOME)), name);
    }

    @Test
    void todayRestAndLogAreOfTheSameDayWhereTheDeviceIs() {
        Maya maya = Maya.signsIn(visit(at(AWAY)), name);
        LocalDate there = LocalDate.now(AWAY);

        assertThat(zone(maya.page())).startsWith(AWAY.getId() + "~");
        assertThat(day(maya.page())).contains(weekday(there));
        maya.page().navigate("/rests/today");
        maya.page().click("form[action='/rests'] button[type=submit]");
        maya.page().navigate("/asks/lived");
        maya.choose("answer.answer", "no");
        maya.page().click(".bar button[type=submit].btn-main");
        maya.page().waitForURL("**/saved");

        assertThat(first(maya, "/api/v1/rests")).containsEntry("day", there.toString());
        assertThat(first(maya, "/api/v1/asks").get("answer"))
                .extracting("asked.day")
                .isEqualTo(there.toString());
    }

    @Test
    void afterADayElsewhereTodayOffersOnceToMove() {
        Page page = Maya.signsIn(visit(at(AWAY)), name).page();
        assertThat(offer(page)).isZero();
        Instant yesterday = Instant.now().minus(Duration.ofHours(25));
        page.context()
                .addCookies(List.of(new Cookie(ZONE, AWAY.getId() + "~" + yesterday.getEpochSecond())
                        .setUrl(asked.address().toString())));
        page.navigate("/today");
        assertThat(zone(page)).endsWith("~" + yesterday.getEpochSecond());
        assertThat(offer(page)).isOne();

        page.click("form[action='/today/zone'] [value=there]");
        page.waitForCondition(() -> offer(page) == 0);

        page.reload();
        assertThat(offer(page)).isZero();
        assertThat(day(page)).contains(weekday(LocalDate.now(AWAY)));
        Page noScript =
                Maya.signsIn(visit(at(AWAY).setJavaScriptEnabled(false)), name).page();
        assertThat(day(noScript)).contains(weekday(LocalDate.now(AWAY)));
    }

    @Test
    void withoutScriptTheDaysAreThoseOfTheAccount() {
        Page page =
                Maya.signsIn(visit(at(AWAY).setJavaScriptEnabled(false)), name).page();

        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals(ZONE));
        assertThat(day(page)).contains(weekday(LocalDate.now(HOME)));
    }

    private static NewContextOptions at(ZoneId zone) {
        return Screen.PHONE_LIGHT.options().setTimezoneId(zone.getId());
    }

    private static String zone(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(ZONE))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    private static String day(Page page) {
        return page.locator(".when").first().textContent();
    }

    private static int offer(Page page) {
        return page.locator("form[action='/today/zone']").count();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> first(Maya maya, String list) {
        return ((List<Map<String, Object>>) maya.get(list).get("items")).getFirst();
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
