package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The line breaks in the middle of a request, after any number of bytes: what was saved is there, once.
/// `./asked bench cut` tries it 200 times; each try is told by its seed.
class CutLineTest extends InBrowser {
    private static final int TRIES = Integer.getInteger("asked.cuts", 6);
    private static final int MOST_BYTES = 5000;
    private static final Pattern SAVED = Pattern.compile(".*/(phone|asks/[^/]+)/saved");

    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_SIGNUP", "open");
    }

    @Test
    void whatWasSavedIsThereOnce(@TempDir Path folder) throws Exception {
        try (CutLine line = new CutLine(asked.port());
                Pocket phone = pocket(folder, line.address())) {
            Maya maya = Maya.arrives(phone.page());
            phone.keepsAhead();
            List<String> titles = new ArrayList<>();
            for (int seed = 1; seed <= TRIES; seed++) {
                Page page = phone.page();
                titles.add("Try " + seed);
                page.navigate("/asks/lived");
                page.fill("[name='lived.title']", titles.getLast());
                page.locator("[name='answer.answer'][value=no]").dispatchEvent("click");
                line.breakAfter(new Random(seed).nextInt(MOST_BYTES));
                page.click(".bar .btn-main");
                page.waitForURL(SAVED);
                line.mend();
            }
            phone.page().navigate("/phone");
            phone.isSynced();

            assertThat(titles(maya)).containsExactlyInAnyOrderElementsOf(titles);
            System.out.printf("Cut %d times: everything is there, once.%n", TRIES);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> titles(Maya maya) {
        List<Map<String, Object>> asks =
                (List<Map<String, Object>>) maya.get("/api/v1/asks?limit=200").get("items");
        return asks.stream().map(ask -> ask.get("title")).toList();
    }
}
