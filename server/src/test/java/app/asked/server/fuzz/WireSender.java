package app.asked.server.fuzz;

import app.asked.server.testkit.Wire;
import java.nio.charset.StandardCharsets;

/// Bytes that are hardly HTTP.
final class WireSender implements Sender {
    private static final String[] PATHS = {
        "/", "/today", "/sign-in", "/health", "/api/v1/me", "/api/v1/asks", "/static/app.css", "/care/why-it-hurts", "*"
    };

    private final Wire wire;

    WireSender(Wire wire) {
        this.wire = wire;
    }

    @Override
    public Attempt next(Dice dice) {
        String verb = dice.among(
                "GET", "GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "CONNECT", odd(dice, 12));
        String version =
                dice.oneIn(15) ? dice.among("HTTP/0.9", "HTTP/1.0", "HTTP/2.0", "HTTP/9.9", odd(dice, 12)) : "HTTP/1.1";
        StringBuilder headers = new StringBuilder();
        for (int more = dice.below(4); more > 0; more--) {
            headers.append(header(dice)).append('\n');
        }
        String request = wire.head(verb + " " + target(dice) + " " + version, headers.toString());
        return new Attempt(request, () -> reply(wire.answerTo(request)));
    }

    private static Attempt.Reply reply(String all) {
        String[] words = all.split("[ \r\n]", 3);
        return new Attempt.Reply(words.length > 1 && words[1].matches("\\d{3}") ? Integer.parseInt(words[1]) : 0, all);
    }

    private static String target(Dice dice) {
        String path = dice.among(PATHS);
        return switch (dice.below(12)) {
            case 0 -> path + odd(dice, 60);
            case 1 ->
                path + "/"
                        + dice.among(
                                "%00",
                                "%2e%2e/",
                                "%ff",
                                "%",
                                "%zz",
                                "..;/",
                                ";jsessionid=1",
                                "%5c",
                                "%F0%9F%9A%AA",
                                "a".repeat(9_000));
            case 2 -> path + "?" + odd(dice, 60);
            case 3 ->
                path + "?" + dice.among("%", "%ff=%ff", "a=b&".repeat(2_000), "=", "&&&", "a[]=1", "a=".repeat(500));
            case 4 -> "/" + path;
            case 5 -> "http://elsewhere.example" + path;
            case 6 -> odd(dice, 60);
            default -> path;
        };
    }

    private static String header(Dice dice) {
        String name = dice.among(
                "Host",
                "Cookie",
                "Accept",
                "Accept-Language",
                "Authorization",
                "X-Forwarded-For",
                "X-Forwarded-Proto",
                "X-Forwarded-Host",
                "Forwarded",
                "Origin",
                "Referer",
                "Sec-Fetch-Site",
                "If-None-Match",
                "If-Modified-Since",
                "Range",
                "Expect",
                "Upgrade",
                "Content-Type",
                "User-Agent",
                odd(dice, 20));
        String value = dice.among(
                "",
                "\"",
                "*",
                "a, b;q=0.x, *;q=",
                "asked=" + "A".repeat(43),
                "asked=; asked=;=;",
                "Bearer",
                "Bearer x",
                "Basic eDp4",
                "null",
                "bytes=0-,-1",
                "100-continue",
                "h2c",
                "Thu, 01 Jan 1970",
                "for=\"[::1\"",
                "x".repeat(7_000),
                odd(dice, 60));
        return dice.oneIn(20) ? odd(dice, 40) : name + ": " + value;
    }

    /// Without line ends: these would begin another header.
    private static String odd(Dice dice, int most) {
        String text = dice.oneIn(2) ? OddText.of(dice) : new String(dice.bytes(most), StandardCharsets.ISO_8859_1);
        String line = text.replaceAll("[\r\n]", "_");
        return line.substring(0, Math.min(most, line.length()));
    }
}
