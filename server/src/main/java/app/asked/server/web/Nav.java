package app.asked.server.web;

import java.util.Locale;

/// The four places of the navigation, always these, always in this order. Help has a place of its own, above.
public enum Nav {
    TODAY,
    LIBRARY,
    JOURNEY,
    INSIGHTS;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String path() {
        return "/" + key();
    }
}
