package app.asked.server.account.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a browser calls itself, in two words a person knows: "Firefox, Android". Names are never translated.
public final class Device {
    /// In the order of looking: most browsers also claim to be those after them.
    private static final List<Sign> BROWSERS = List.of(
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS/", "Firefox"),
            new Sign("EdgA/", "Edge"),
            new Sign("Edg/", "Edge"),
            new Sign("SamsungBrowser/", "Samsung Internet"),
            new Sign("OPR/", "Opera"),
            new Sign("CriOS/", "Chrome"),
            new Sign("Chrome/", "Chrome"),
            new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Windows", "Windows"),
            new Sign("Macintosh", "Mac"),
            new Sign("CrOS", "Chromebook"),
            new Sign("Linux", "Linux"));

    private Device() {}

    /// Empty where it says nothing that a person knows.
    public static String of(@Nullable String userAgent) {
        String agent = userAgent == null ? "" : userAgent;
        var browser = named(BROWSERS, agent);
        var system = named(SYSTEMS, agent);
        return String.join(
                ", ", Stream.of(browser, system).flatMap(Optional::stream).toList());
    }

    private static Optional<String> named(List<Sign> signs, String agent) {
        return signs.stream()
                .filter(sign -> agent.contains(sign.text))
                .map(Sign::name)
                .findFirst();
    }

    private record Sign(String text, String name) {}
}
