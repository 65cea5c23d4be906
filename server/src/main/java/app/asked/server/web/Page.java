package app.asked.server.web;

import app.asked.server.web.message.Words;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/// What the layout needs to know of a page. A controller takes it as an argument, already knowing the person's
/// language, theme and token, then gives it a title and hands it to its template as `page`:
///
/// ```java
/// @GetMapping("/today")
/// ModelAndView today(Page page) {
///     return page.titled("today.title").under(Nav.TODAY).show("today/today", Map.of("today", view));
/// }
/// ```
///
/// @param signedIn whether somebody is, as far as their browser's cookie says where nobody looked it up
/// @param owner a sign of whose page it is, for what their browser keeps: it tells neither their name nor their id.
/// None where nobody is signed in, or nobody looked up who
public record Page(
        Words words,
        String title,
        @Nullable Nav nav,
        boolean signedIn,
        @Nullable String owner,
        boolean demo,
        Theme theme,
        @Nullable Toast toast,
        @Nullable Csrf csrf,
        Veil veil) {

    /// The hidden fields that every form carries: the proof that it came from a page of ours, and when that was drawn.
    public record Csrf(String name, String token, Instant shown) {}

    /// A page for nobody in particular: signed out, no token, the device's theme.
    public static Page bare(Words words) {
        return new Page(words, words.say("look.name"), null, false, null, false, Theme.AUTO, null, null, Veil.NONE);
    }

    public Page titled(String key, Object... named) {
        return named(words.say(key, named));
    }

    /// With a title that is no message, such as a challenge's.
    public Page named(String title) {
        return new Page(words, title, nav, signedIn, owner, demo, theme, toast, csrf, veil);
    }

    public Page under(Nav nav) {
        return new Page(words, title, nav, signedIn, owner, demo, theme, toast, csrf, veil);
    }

    public Page in(Theme theme) {
        return new Page(words, title, nav, signedIn, owner, demo, theme, toast, csrf, veil);
    }

    public Page ownedBy(String owner) {
        return new Page(words, title, nav, true, owner, demo, theme, toast, csrf, veil);
    }

    public Page forSomeone() {
        return new Page(words, title, nav, true, owner, demo, theme, toast, csrf, veil);
    }

    public Page demonstrating(boolean demo) {
        return new Page(words, title, nav, signedIn, owner, demo, theme, toast, csrf, veil);
    }

    public Page toasting(@Nullable Toast toast) {
        return new Page(words, title, nav, signedIn, owner, demo, theme, toast, csrf, veil);
    }

    public Page guardedBy(@Nullable Csrf csrf) {
        return new Page(words, title, nav, signedIn, owner, demo, theme, toast, csrf, veil);
    }

    public Page behind(Veil veil) {
        return new Page(words, title, nav, signedIn, owner, demo, theme, toast, csrf, veil);
    }

    /// This page drawn by a template of `jte/`, which takes it as `page` beside what it shows.
    public ModelAndView show(String template, Map<String, ?> shown) {
        var model = new HashMap<String, Object>(shown);
        model.put("page", this);
        return new ModelAndView(template, model);
    }

    /// Whether this device keeps pages and forms for when nobody can be reached.
    public boolean keeps() {
        return signedIn && !veil.shared();
    }

    /// Short for `words().say(…)`, since templates say it on every line.
    public String say(String key, Object... named) {
        return words.say(key, named);
    }
}
