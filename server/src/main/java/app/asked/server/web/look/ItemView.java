package app.asked.server.web.look;

import org.jspecify.annotations.Nullable;

/// A row of a list: a door, a title, a line below it, and where it leads.
public record ItemView(
        @Nullable DoorView door,
        String title,
        @Nullable String text,
        @Nullable String small,
        @Nullable String href) {
    public static ItemView of(DoorView door, String title, String small) {
        return new ItemView(door, title, null, small, null);
    }

    public ItemView to(String href) {
        return new ItemView(door, title, text, small, href);
    }

    public ItemView saying(String text) {
        return new ItemView(door, title, text, small, href);
    }
}
