package app.asked.server.web;

import org.jspecify.annotations.Nullable;

/// A line shown once on the next page: what was done and, where it can be undone, where to.
///
/// `key` is a message key, `undo` a path that takes a POST and undoes it, `change` a page to change it on.
public record Toast(
        String key, @Nullable String undo, @Nullable String change) {
    public static Toast of(String key) {
        return new Toast(key, null, null);
    }

    public Toast undoneAt(String path) {
        return new Toast(key, path, change);
    }

    public Toast changedAt(String path) {
        return new Toast(key, undo, path);
    }
}
