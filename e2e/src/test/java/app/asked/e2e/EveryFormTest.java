package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Which forms there are, the running server says: one with something to type or choose that is not known here fails.
/// One for words has to be among those of [NoWordLostTest] too.
class EveryFormTest extends InBrowser {
    /// Where they go, with `*` for an id.
    private static final Set<String> KNOWN = Set.of(
            "/a-rsq/*",
            "/asks/*/answer",
            "/asks/*/backed-out",
            "/asks/*/belief",
            "/asks/*/forecast",
            "/asks/*/harm",
            "/asks/*/harm/note",
            "/asks/*/story",
            "/asks/lived/*",
            "/asks/lived/*/harm",
            "/avoided/*",
            "/challenges/*",
            "/challenges/new/*",
            "/check-ins/*",
            "/energies",
            "/journey/weeks/*",
            "/journeys",
            "/journeys/*/book.epub",
            "/journeys/*/book.pdf",
            "/journeys/*/book/print",
            "/journeys/*/therapist.pdf",
            "/my-rules",
            "/probe/*",
            "/ratings",
            "/rules/*",
            "/settings/delete",
            "/settings/place",
            "/settings/sign-in",
            "/settings/theme",
            "/settings/tokens",
            "/sign-in",
            "/welcome",
            "/wish");

    /// Who meets them.
    private enum Whose {
        MAYA,
        NEWCOMER,
        STRANGER
    }

    private final Map<Whose, Page> pages = new EnumMap<>(Whose.class);

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_SIGNUP", "open");
    }

    @Test
    void noFormStandsOnTheServerThatIsNotKnownHere() {
        arrive();

        Set<String> found = new TreeSet<>();
        Set<String> withWords = new TreeSet<>();
        pages.values()
                .forEach(page -> FormWalk.forms(page).forEach((form, isTyped) -> {
                    found.add(form);
                    if (isTyped) withWords.add(form);
                }));

        assertThat(found).hasSizeGreaterThan(25);
        assertThat(KNOWN).containsAll(found);
        assertThat(WordForm.ADDRESSES).containsAll(withWords);
    }

    private void arrive() {
        for (Whose whose : Whose.values()) {
            Page page = visit(Screen.PHONE_LIGHT);
            page.navigate("/sign-in");
            if (whose != Whose.STRANGER) {
                Maya maya = Maya.arrives(page, whose + " " + System.nanoTime());
                if (whose == Whose.MAYA) {
                    Life.give(maya);
                }
            }
            pages.put(whose, page);
        }
    }
}
