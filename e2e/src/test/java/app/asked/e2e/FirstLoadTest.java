package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What comes over the wire to a browser that has nothing of Asked yet, headers included.
class FirstLoadTest extends InBrowser {
    @Override
    protected Map<String, String> settings() {
        return Map.of("ASKED_DEMO", "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/library", "/insights", "/journey"})
    void aFirstPageIsLight(String path) {
        Page page = visit(Screen.PHONE_LIGHT);
        page.context().request().get("/");
        List<Request> requests = new ArrayList<>();
        page.onRequestFinished(requests::add);

        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);

        int scripts = bytes(requests, request -> request.resourceType().equals("script"));
        int styles = bytes(requests, request -> request.resourceType().equals("stylesheet"));
        int all = bytes(requests, request -> true);
        System.out.printf("%s first loads %d bytes: %d of scripts, %d of style.%n", path, all, scripts, styles);
        assertThat(scripts).isBetween(1, 40_000);
        assertThat(styles).isBetween(1, 15_000);
        assertThat(all).isLessThan(150_000);
    }

    private static int bytes(List<Request> requests, Predicate<Request> which) {
        return requests.stream()
                .filter(which)
                .map(Request::sizes)
                .mapToInt(sizes -> sizes.responseHeadersSize + sizes.responseBodySize)
                .sum();
    }
}
