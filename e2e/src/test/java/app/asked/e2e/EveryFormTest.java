package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.e2e.FormWalk.Found;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which forms there are, the running server says: one for words that is not among those of [NoWordLostTest] fails
/// here. All others are tapped by [OneTapTest].
class EveryFormTest extends InBrowser {
    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_SIGNUP", "open");
    }

    @Test
    void noFormForWordsStandsOnTheServerThatIsNotTried() {
        Page maya = visit(Screen.PHONE_LIGHT);
        Life.give(Maya.arrives(maya));
        Page newcomer = visit(Screen.PHONE_LIGHT);
        Maya.arrives(newcomer, "Noor");
        Page stranger = visit(Screen.PHONE_LIGHT);
        stranger.navigate("/sign-in");

        Set<String> found = new TreeSet<>();
        Stream.of(maya, newcomer, stranger)
                .flatMap(page -> FormWalk.forms(page).stream())
                .filter(Found::words)
                .forEach(form -> found.add(form.to()));

        assertThat(found).hasSizeGreaterThan(18);
        assertThat(WordForm.ADDRESSES).containsAll(found);
    }
}
