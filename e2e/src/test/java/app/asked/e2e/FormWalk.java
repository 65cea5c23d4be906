package app.asked.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A walk from page to page, as a person may go, for the forms that stand there.
final class FormWalk {
    private static final String NORMAL = """
            const normal = path => new URL(path, location).pathname
                .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "*")
                .replace(/(delete|undo).[0-9]+/, "$1/*")
                .replace(/^(.(?:journey.weeks|library)).[^/]+/, "$1/*");
            """;

    private static final String WALK = "async () => {" + NORMAL + """
                const get = path => new Promise(answered => {
                    const request = new XMLHttpRequest();
                    request.open("GET", path);
                    request.responseType = "document";
                    request.timeout = 30000;
                    request.onloadend = () => answered({path, page: request.response});
                    request.send();
                });
                const isWords = field => field.name && field.matches("textarea, [type=text], input:not([type])");
                const [seen, forms, waiting] = [{}, new Map(), ["/today", "/sign-in", "/welcome", "/a-rsq/new", "/asks/BELIEVED/saved"]];
                const read = ({path, page}) => {
                    for (const form of page?.querySelectorAll("form[method=post]") ?? [])
                        for (const sent of [form, ...form.querySelectorAll("[formaction]")]) {
                            const to = normal(sent.getAttribute("formaction") ?? sent.getAttribute("action"));
                            const words = [...form.elements].some(isWords);
                            const known = forms.get(to);
                            if (!known || !known.words && words) forms.set(to, {to, at: path, words});
                        }
                    for (const link of page?.querySelectorAll("a[href^='/']:not([href*='/export/'])") ?? []) {
                        const path = link.getAttribute("href");
                        seen[normal(path)] = (seen[normal(path)] ?? 0) + 1;
                        if (seen[normal(path)] <= 2) waiting.push(path);
                    }
                };
                while (waiting.length) (await Promise.all(waiting.splice(0).map(get))).forEach(read);
                return [...forms.values()];
            }
            """;

    /// Answers whether it stands on this page; unfolds and marks it then, and chooses the first of every choice.
    private static final String READY = "to => {" + NORMAL + """
                const form = [...document.forms].find(each =>
                    each.method === "post" && normal(each.getAttribute("action")) === to);
                if (!form) return false;
                form.dataset.found = "";
                form.querySelectorAll("details").forEach(fold => fold.open = true);
                for (let at = form; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
                const choices = [...form.querySelectorAll("[type=radio]")];
                const groups = new Set(choices.map(each => each.name));
                groups.forEach(name => choices.find(each => each.name === name).checked = true);
                return true;
            }
            """;

    private FormWalk() {}

    /// A form that stands somewhere.
    ///
    /// @param to where it goes, with `*` for an id
    /// @param at a page on which it stands
    /// @param words whether words are typed
    record Found(String to, String at, boolean words) {}

    @SuppressWarnings("unchecked")
    static List<Found> forms(Page page) {
        return ((List<Map<String, Object>>) page.evaluate(WALK.replace("BELIEVED", Life.BELIEVED)))
                .stream()
                        .map(form -> new Found(
                                (String) form.get("to"), (String) form.get("at"), (boolean) form.get("words")))
                        .toList();
    }

    /// Opens its page, and makes it ready to be sent; answers with its button, or nothing where it stands there no
    /// more.
    static Optional<Locator> open(Page page, Found form) {
        page.navigate(form.at());
        return (boolean) page.evaluate(READY, form.to())
                ? Optional.of(page.locator("form[data-found] button:not([type=button])")
                        .first())
                : Optional.empty();
    }
}
