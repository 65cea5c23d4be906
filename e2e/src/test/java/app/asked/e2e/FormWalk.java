package app.asked.e2e;

import com.microsoft.playwright.Page;
import java.util.Map;

/// A walk from page to page, as a person may go, for the forms that stand there.
final class FormWalk {
    private static final String WALK = """
            async () => {
                const normal = path => new URL(path, location).pathname
                    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "*")
                    .replace(/^(.(?:journey.weeks|library)).[^/]+/, "$1/*");
                const get = path => new Promise(answered => {
                    const request = new XMLHttpRequest();
                    request.open("GET", path);
                    request.responseType = "document";
                    request.onloadend = () => answered(request.response);
                    request.send();
                });
                const isTyped = field => field.name && !field.matches("button, [type=hidden], [type=file]");
                const isWords = field => isTyped(field) && field.matches("textarea, [type=text], input:not([type])");
                const [seen, forms, waiting] = [{}, new Map(), ["/today", "/sign-in", "/welcome", "/a-rsq/new"]];
                const read = page => {
                    for (const form of page?.querySelectorAll("form[method=post]") ?? [])
                        if ([...form.elements].some(isTyped))
                            for (const sent of [form, ...form.querySelectorAll("[formaction]")]) {
                                const to = normal(sent.getAttribute("formaction") ?? sent.getAttribute("action"));
                                forms.set(to, (forms.get(to) ?? false) || [...form.elements].some(isWords));
                            }
                    for (const link of page?.querySelectorAll("a[href^='/']:not([href*='/export/'])") ?? []) {
                        const path = link.getAttribute("href");
                        seen[normal(path)] = (seen[normal(path)] ?? 0) + 1;
                        if (seen[normal(path)] <= 2) waiting.push(path);
                    }
                };
                while (waiting.length) (await Promise.all(waiting.splice(0).map(get))).forEach(read);
                return Object.fromEntries(forms);
            }
            """;

    private FormWalk() {}

    /// Where the forms go in which there is something to type or to choose, with `*` for an id, and whether words are
    /// typed there.
    @SuppressWarnings("unchecked")
    static Map<String, Boolean> forms(Page page) {
        return (Map<String, Boolean>) page.evaluate(WALK);
    }
}
