package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Every main screen of the essay's month: it stands in nobody's way, asks nobody else for anything, and can be
/// kept as a picture.
class ScreensTest extends InBrowser {
    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_DEMO", "true");
    }

    @Test
    void everyScreenStandsInNobodysWay() throws IOException {
        Page page = visit(Screen.PHONE_LIGHT);
        Maya maya = Maya.inTheDemo(page);
        String ask = first(maya, "/api/v1/asks?answer=soft-no");
        String story = "/stories/" + first(maya, "/api/v1/stories");
        String journey = "/journeys/" + first(maya, "/api/v1/journeys");

        Looks looks = Looks.at(page, asked)
                .open("today", "/today")
                .unfold("today-reasons")
                .open("suggestions", "/suggestions")
                .open("no-practice", "/no-practice")
                .open("library", "/library")
                .open("challenge", "/library/high-five")
                .open("own-challenge", "/challenges/new")
                .open("forecast", "/asks/new?challenge=name-a-drink")
                .open("log", "/asks/" + ask + "/log")
                .open("saved", "/asks/" + ask + "/saved")
                .open("ask", "/asks/" + ask)
                .open("retelling", "/asks/" + ask + "/story")
                .open("stories", "/stories")
                .open("story", story)
                .open("story-interview", story + "/interview/1")
                .open("story-share", story + "/share")
                .open("story-give", story + "/give/everybody")
                .open("story-link", story + "/links")
                .open("story-preview", story + "/preview")
                .open("stories-here", "/stories/here")
                .open("my-site", "/my-site")
                .open("site", "/by/quiet-knocker")
                .open("site-story", "/by/quiet-knocker/3")
                .open("again", "/asks/again?of=" + ask)
                .open("lived", "/asks/lived")
                .open("journey", "/journey")
                .open("week", "/journey/weeks/3")
                .open("timeline", "/timeline")
                .open("asks-of-a-challenge", "/library/pet-dog/asks")
                .open("noes", "/noes")
                .open("letter", journey + "/letter")
                .open("book", journey + "/book")
                .open("book-print", journey + "/book/print")
                .open("therapist", journey + "/therapist")
                .open("journeys", "/journeys")
                .open("choose-a-journey", "/journeys/new")
                .open("before-you-start", "/before-you-start")
                .open("ground-rules", "/ground-rules")
                .open("my-days", "/my-days")
                .open("first-ratings", "/first-ratings")
                .open("my-rules", "/my-rules")
                .open("rest", "/rests/today")
                .open("energy", "/energies/today")
                .open("insights", "/insights")
                .open("probe", "/probe")
                .open("a-rsq", "/a-rsq")
                .open("a-rsq-questions", "/a-rsq/new")
                .open("wording", "/insights/words")
                .open("care", "/care")
                .open("reading", "/care/why-it-hurts")
                .open("settings", "/settings")
                .open("passkeys", "/settings/passkeys")
                .open("this-device", "/settings/device")
                .open("on-this-phone", "/phone")
                .open("saved-on-this-phone", "/phone/saved")
                .open("saved-on-this-phone-a-lot", "/phone/hard")
                .open("saved-on-this-phone-harm", "/phone/harm")
                .open("away", "/phone/away")
                .open("export", "/settings/export")
                .open("import", "/settings/import")
                .open("deleted", "/settings/deleted")
                .open("components", "/components");

        assertThat(looks.wrong()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static String first(Maya maya, String list) {
        var items = (List<Map<String, Object>>) maya.get(list).get("items");
        return items.getFirst().get("id").toString();
    }
}
