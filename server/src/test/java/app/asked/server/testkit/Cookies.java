package app.asked.server.testkit;

import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The cookies that a browser keeps for one site.
final class Cookies {
    private final Map<String, String> values = new TreeMap<>();

    void take(HttpHeaders headers) {
        for (String cookie : headers.allValues("Set-Cookie")) {
            String[] parts = cookie.split(";", -1)[0].split("=", 2);
            if (cookie.contains("Max-Age=0")) {
                values.remove(parts[0]);
            } else {
                values.put(parts[0], parts[1]);
            }
        }
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    void put(String name, String value) {
        values.put(name, value);
    }

    void copyTo(Cookies others) {
        others.values.putAll(values);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /// As a request sends them.
    @Override
    public String toString() {
        return values.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("; "));
    }
}
