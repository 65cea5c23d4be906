package app.asked.e2e;

import com.microsoft.playwright.Page;
import java.util.List;

/// Looks at a page on the smallest phone that is still about: does anything reach beyond its edge, and can every word
/// in a picture be read?
final class Edges {
    private static final int SMALLEST = 320;
    private static final int HIGH = 568;

    private static final String RUN = """
            () => {
                const wrong = [];
                const wide = document.documentElement.scrollWidth;
                const screen = document.documentElement.clientWidth;
                if (wide > screen) wrong.push(`it is ${wide} wide on a screen of ${screen}`);
                for (const svg of document.querySelectorAll('figure svg')) {
                    const all = svg.getBoundingClientRect();
                    const words = [...svg.querySelectorAll('text')]
                        .map(each => ({text: each.textContent, at: each.getBoundingClientRect()}))
                        .filter(each => each.at.width > 0);
                    words.forEach(({text, at}, i) => {
                        if (at.left < all.left - 1 || at.right > all.right + 1 || at.bottom > all.bottom + 1)
                            wrong.push(`"${text}" is cut off`);
                        if (Math.round(at.height) < 11) wrong.push(`"${text}" is ${at.height} high`);
                        words.slice(i + 1).forEach(other => {
                            const across = Math.min(at.right, other.at.right) - Math.max(at.left, other.at.left);
                            const down = Math.min(at.bottom, other.at.bottom) - Math.max(at.top, other.at.top);
                            if (across > 1 && down > 2) wrong.push(`"${text}" lies on "${other.text}"`);
                        });
                    });
                }
                return wrong;
            }
            """;

    private Edges() {}

    /// What is wrong; empty where nothing is.
    @SuppressWarnings("unchecked")
    static List<String> wrong(Page page) {
        page.setViewportSize(SMALLEST, HIGH);
        return (List<String>) page.evaluate(RUN);
    }
}
