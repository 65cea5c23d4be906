package app.asked.server.web;

import java.util.Locale;

/// The five places of the navigation, always these, always in this order.
public enum Nav {
    TODAY,
    LIBRARY,
    JOURNEY,
    INSIGHTS,
    CARE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String path() {
        return "/" + key();
    }
}
