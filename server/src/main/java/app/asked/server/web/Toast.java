package app.asked.server.web;

import org.jspecify.annotations.Nullable;

/// A line shown once on the next page: what was done and, where it can be undone, where to.
///
/// `key` is a message key, `undo` a path that takes a POST and undoes it, `change` a page to change it on. `about` is
/// the message's one argument: a keyword that it knows, or what the page that shows it knows by name.
public record Toast(
        String key,
        String about,
        @Nullable String undo,
        @Nullable String change) {
    public static final String NOTHING = "nothing";
    /// About the id of an idea, which Today knows by its title.
    public static final String IDEA_HIDDEN = "toast.idea-hidden";

    public static Toast of(String key) {
        return new Toast(key, NOTHING, null, null);
    }

    public Toast about(String about) {
        return new Toast(key, about, undo, change);
    }

    public Toast undoneAt(String path) {
        return new Toast(key, about, path, change);
    }

    public Toast changedAt(String path) {
        return new Toast(key, about, undo, path);
    }
}
