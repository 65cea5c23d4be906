package app.asked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.e2e.FormWalk.Found;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Every form that a tap sends, as the running server has them, a new one too: tapped twice, with scripts or without,
/// it saves what one tap saves; and where the line is cut it says so, and one more tap does it. So does the Undo that
/// it leaves.
class OneTapTest extends InBrowser {
    /// Those that save no record: they open and end a visit, or bring a file.
    private static final String SAVES_NOTHING =
            "/welcome|/sign-(in|out)|/sign-in/recover|/settings/recovery/.*|/settings/(delete|import|key|passkeys/.*)|/settings/sessions/.*|.*(epub|pdf|print)";

    /// They need a day that somebody chooses, a push service, or an address.
    private static final String NEEDS_MORE = "/settings/reminders.*";

    /// They take away what others need.
    private static final String COMES_LAST = ".*/(delete|end)";

    /// Where they go, with `*` for an id.
    private final Set<String> found = new TreeSet<>();
    private final Set<String> tapped = new TreeSet<>();
    private final Set<String> undone = new TreeSet<>();
    private final Deque<Found> waiting = new ArrayDeque<>();

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_SIGNUP", "open");
    }

    @Test
    void twoTapsAreOneAndACutLineIsTold() {
        Tapper once = arrive("Once", true);
        Tapper twice = arrive("Twice", true);
        Tapper plainly = arrive("Plainly", false);
        SoftAssertions all = new SoftAssertions();

        for (Found form = next(once); form != null; form = next(once)) {
            tapped.add(form.to());
            check(all, form, each -> {
                long saved = once.saves(() -> once.tapsWhileTheLineIsCutAndOnceMore(each));
                assertThat(twice.saves(() -> twice.tapsTwice(each))).isEqualTo(saved);
                assertThat(plainly.saves(() -> plainly.tapsTwice(each)))
                        .as("without scripts")
                        .isEqualTo(saved);
                if (once.canUndo()) undo(each, once, twice, plainly);
            });
        }

        all.assertAll();
        assertThat(tapped)
                .hasSizeGreaterThan(20)
                .contains("/today/zone", "/asks/*/not-today")
                .containsAll(found);
        assertThat(undone)
                .contains("/rests", "/asks/*/not-today", "/asks/*/delete", "/rules/*/delete", "/library/*/hidden");
    }

    /// Without scripts the second tap may fall on the page that came, and lead away from its Undo. What comes last is
    /// done again, since it makes room for others.
    private void undo(Found form, Tapper once, Tapper twice, Tapper plainly) {
        undone.add(form.to());
        long taken = once.saves(once::undoesWhileTheLineIsCutAndOnceMore);
        assertThat(twice.saves(twice::undoesTwice)).as("undone").isEqualTo(taken);
        if (plainly.canUndo()) {
            assertThat(plainly.saves(plainly::undoesTwice))
                    .as("undone without scripts")
                    .isEqualTo(taken);
        }
        if (form.to().matches(COMES_LAST)) Stream.of(once, twice, plainly).forEach(each -> each.tapsTwice(form));
    }

    @Test
    void aFileThatIsSentOverACutLineAndThenTwiceIsBroughtInOnce() {
        Tapper before = arrive("Before", true);
        Page page = visit(Screen.PHONE_LIGHT);
        Maya.arrives(page, "After");
        Tapper after = new Tapper(page, page);
        page.navigate("/settings/import");
        page.setInputFiles("input[type=file]", file(before.everything()));
        Locator button = page.locator("form[action='/settings/import'] button");

        page.context().setOffline(true);
        try {
            button.click();
            assertThat(page.locator(".unsent")).isVisible();
        } finally {
            page.context().setOffline(false);
        }
        page.locator(".unsent button").last().click();
        Answered.by(page, button::dblclick);

        page.waitForCondition(() -> after.records() == before.records());
        page.navigate("/settings/import");
        page.setInputFiles("input[type=file]", file(before.everything()));
        Answered.by(page, button::dblclick);
        page.waitForURL("**/progress");
        assertThat(after.records()).isEqualTo(before.records());
    }

    private static FilePayload file(String everything) {
        return new FilePayload("asked.json", "application/json", everything.getBytes(UTF_8));
    }

    private Tapper arrive(String name, boolean scripts) {
        Page page = visit(Screen.PHONE_LIGHT);
        Life.give(Maya.arrives(page, name));
        travels(page);
        return scripts ? new Tapper(page, page) : new Tapper(page, visitWithoutScript(page));
    }

    /// Has been in another zone for a day, so that Today asks whether to go by the time there.
    private void travels(Page page) {
        page.navigate("/settings/place");
        page.selectOption("[name=zone]", "Europe/Paris");
        Answered.by(page, page.locator("form[action='/settings/place'] button")::click);
        String since =
                "Europe/London~" + Instant.now().minus(25, ChronoUnit.HOURS).getEpochSecond();
        page.context()
                .addCookies(List.of(
                        new Cookie("asked-zone", since).setUrl(asked.address().toString())));
    }

    /// One that was not tapped yet; null where there is none. What one leads to may hold others.
    private @Nullable Found next(Tapper once) {
        Found form = firstThatStands(once);
        if (form != null) return form;
        List<Found> left = once.walks()
                .filter(each -> !each.words() && !each.to().matches(SAVES_NOTHING))
                .filter(each -> !each.to().matches(NEEDS_MORE))
                .filter(each -> !tapped.contains(each.to()))
                .toList();
        left.forEach(each -> found.add(each.to()));
        left.stream().filter(each -> !each.to().matches(COMES_LAST)).forEach(waiting::add);
        if (waiting.isEmpty()) left.stream().limit(1).forEach(waiting::add);
        return firstThatStands(once);
    }

    private @Nullable Found firstThatStands(Tapper once) {
        while (!waiting.isEmpty()) {
            Found form = waiting.removeFirst();
            if (FormWalk.open(once.page(), form).isPresent()) return form;
        }
        return null;
    }

    private static void check(SoftAssertions all, Found form, Consumer<Found> act) {
        all.check(() -> {
            try {
                act.accept(form);
            } catch (AssertionError | PlaywrightException wrong) {
                throw new AssertionError(form + ": " + wrong.getMessage(), wrong);
            }
        });
    }

    /// Somebody who taps.
    ///
    /// @param walk a page with scripts
    /// @param page where they tap
    private record Tapper(Page walk, Page page) {
        void tapsWhileTheLineIsCutAndOnceMore(Found form) {
            cutsTheLineAndTapsOnceMore(opens(form));
        }

        private void cutsTheLineAndTapsOnceMore(Locator button) {
            page.context().setOffline(true);
            try {
                button.click();
                assertThat(page.locator(".unsent")).isVisible();
            } finally {
                page.context().setOffline(false);
            }
            Answered.by(page, page.locator(".unsent button").first()::click);
            assertThat(page.locator("[data-sorry]")).hasCount(0);
        }

        void tapsTwice(Found form) {
            Answered.twice(page, opens(form)::dblclick);
        }

        boolean canUndo() {
            return undo().count() > 0;
        }

        void undoesWhileTheLineIsCutAndOnceMore() {
            cutsTheLineAndTapsOnceMore(undo());
            Answered.by(page, () -> page.evaluate("setTimeout(() => history.back())"));
            assertThat(undo()).hasCount(0);
        }

        void undoesTwice() {
            Answered.twice(page, undo()::dblclick);
        }

        private Locator undo() {
            return page.locator(".toast form button");
        }

        /// Where that form is on a page of this person alone, it is looked for.
        private Locator opens(Found form) {
            return FormWalk.open(page, form)
                    .or(() -> walks().filter(each -> each.to().equals(form.to()))
                            .findFirst()
                            .flatMap(own -> FormWalk.open(page, own)))
                    .orElseThrow(() -> new AssertionError("It stands nowhere"));
        }

        Stream<Found> walks() {
            walk.navigate("/today");
            return FormWalk.forms(walk).stream();
        }

        /// How many records more there are afterwards.
        long saves(Runnable act) {
            long before = records();
            act.run();
            return records() - before;
        }

        /// How many there are, told by the objects in the file that they would take along.
        long records() {
            return everything().chars().filter(each -> each == '{').count();
        }

        String everything() {
            return Maya.everything(page);
        }
    }
}
