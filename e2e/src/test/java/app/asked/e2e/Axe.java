package app.asked.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/// Asks axe-core what on a page stands in the way of some people.
final class Axe {
    private static final String RUN = """
            async () => {
                const found = await axe.run({resultTypes: ['violations']});
                return found.violations.flatMap(rule =>
                    rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`));
            }
            """;

    private Axe() {}

    /// What is wrong, each with its rule and place; empty where nothing is.
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) throws IOException {
        page.evaluate(source());
        return (List<String>) page.evaluate(RUN);
    }

    private static String source() throws IOException {
        try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        }
    }
}
