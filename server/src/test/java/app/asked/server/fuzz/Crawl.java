package app.asked.server.fuzz;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.Visitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/// What a person comes to by links: pages, and the forms on them.
///
/// @param sheets by where they go, as kinds
record Crawl(List<String> pages, Map<String, List<Sheet>> sheets) {
    private static final List<String> BEGINNING =
            List.of("/today", "/library", "/timeline", "/journey", "/insights", "/my-rules", "/settings", "/asks/new");
    private static final Pattern PART = Pattern.compile("[0-9a-f-]{36}|\\d+|(?<==)[^&]*|(?<=/library/)[^/]+");

    /// Files, and what ends a visit.
    private static final Pattern LEFT_OUT =
            Pattern.compile(".*\\.(pdf|epub|zip|json|css|js|png)|/sign-.*|/settings/(export|sessions).*");

    /// Pages of one kind are looked at so often.
    private static final int ALIKE = 3;

    private static final int MOST = 250;

    static Crawl by(Visitor who) {
        Crawl crawl = new Crawl(new ArrayList<>(), new TreeMap<>());
        Deque<String> ahead = new ArrayDeque<>(BEGINNING);
        Set<String> seen = new HashSet<>(BEGINNING);
        Map<String, Integer> kinds = new HashMap<>();
        while (!ahead.isEmpty() && crawl.pages.size() < MOST) {
            String path = ahead.remove();
            if (kinds.merge(kind(path), 1, Integer::sum) <= ALIKE) {
                crawl.look(path, who.open(path)).filter(seen::add).forEach(ahead::add);
            }
        }
        return crawl;
    }

    /// The links on the page.
    private Stream<String> look(String path, Answer answer) {
        if (answer.status() != 200 || !answer.header("Content-Type").startsWith("text/html")) {
            return Stream.empty();
        }
        pages.add(path);
        Document page = answer.page();
        page.select("form").stream()
                .flatMap(form -> Sheet.of((FormElement) form))
                .filter(sheet -> isOurs(sheet.action()))
                .forEach(sheet -> sheets.computeIfAbsent(kind(sheet.action()), _ -> new ArrayList<>())
                        .add(sheet));
        return page.select("a[href]").eachAttr("href").stream()
                .map(link -> link.replaceFirst("#.*", ""))
                .filter(Crawl::isOurs);
    }

    /// Of each kind as often.
    Sheet sheet(Dice dice) {
        return dice.among(Objects.requireNonNull(sheets.get(dice.among(List.copyOf(sheets.keySet())))));
    }

    private static boolean isOurs(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && !LEFT_OUT.matcher(path).matches();
    }

    private static String kind(String path) {
        return PART.matcher(path).replaceAll("*");
    }
}
