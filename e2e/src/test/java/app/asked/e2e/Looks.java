package app.asked.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Looks at pages on every screen: what stands in somebody's way, what is asked of others. Keeps a picture of each
/// where a folder for them was named (`./asked screens`).
final class Looks {
    private static final String PICTURES = System.getProperty("asked.screens", "");

    private final Page page;
    private final List<String> wrong = new ArrayList<>();
    private byte[] before = {};

    private Looks(Page page) {
        this.page = page;
    }

    static Looks at(Page page, AskedServer asked) {
        Looks looks = new Looks(page);
        page.onRequest(request -> {
            if (!request.url().startsWith(asked.address().toString())
                    && !request.url().startsWith("data:")) {
                looks.wrong.add("asked elsewhere: " + request.url());
            }
        });
        return looks;
    }

    Looks open(String name, String path) throws IOException {
        int status = page.navigate(path).status();
        if (status != 200) {
            wrong.add(name + " answered " + status);
        }
        return look(name);
    }

    /// At the page as it stands, with all that is folded away open.
    Looks unfold(String name) throws IOException {
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        return look(name);
    }

    /// At the page as it stands.
    Looks look(String name) throws IOException {
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width(), screen.height());
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(screen.scheme()));
            for (String violation : Axe.violations(page)) {
                wrong.add(name + " " + screen + " " + violation);
            }
            keep(name, screen);
        }
        for (String edge : Edges.wrong(page)) {
            wrong.add(name + " on the smallest phone: " + edge);
        }
        page.setViewportSize(Screen.PHONE_LIGHT.width(), Screen.PHONE_LIGHT.height());
        return this;
    }

    /// What is wrong, each with where; empty where nothing is.
    List<String> wrong() {
        return wrong;
    }

    /// As high as the page is, so that what sticks to the window's edge stands at the page's.
    /// A page that looks the same by day and in the evening, as paper does, is kept once.
    private void keep(String name, Screen screen) throws IOException {
        if (!PICTURES.isEmpty()) {
            int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
            page.setViewportSize(screen.width(), Math.max(screen.height(), height));
            String file = name + "-" + screen.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
            byte[] picture = page.screenshot();
            if (!Arrays.equals(picture, before)) {
                Files.write(Path.of(PICTURES, file), Picture.small(picture));
            }
            before = picture;
        }
    }
}
