package app.asked.server.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Text as nobody expects it.
final class OddText {
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\n\t \r\n",
            "null",
            "0",
            "-1",
            "1e999",
            "007",
            "NaN",
            "true",
            "[]",
            "{}",
            "{0}",
            "{who}",
            "{count, plural, one {#} other {#}}",
            "{count, plural, one {#",
            "'{'",
            "it's {n, select, other {'}}",
            "{{{{{{{{",
            "}}}}",
            "%s %n %d",
            "${7*7} #{7*7}",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "]]>&amp;&#0;&nbsp;",
            "'; DROP TABLE asks; --",
            "\" OR 1=1",
            "_%*?",
            "../../etc/passwd",
            "..\\..\\x",
            "javascript:alert(1)",
            "//elsewhere.example",
            "a\0b",
            "\u001B[31mred\u0007",
            "\uFEFFmark",
            "\u202Eright to left\u202C",
            "e\u0301\u0301\u0301",
            "🚪👩‍👩‍👧‍👦🏳️‍🌈",
            "\uD83D",
            "\uDEAA\uD83D",
            "\uFFFF\uFDD0",
            "ﷺ ﷽",
            "İıſßǆ",
            "שלום עולם",
            "مرحبا بالعالم",
            "你好，世界",
            "２０２６",
            "٣",
            "2026-02-30",
            "0000-00-00",
            "9999-12-31T23:59:60Z",
            "2026-10-25T01:30:00.123456789Z",
            "Europe/Nowhere",
            "GMT+25:99",
            "019a4f2e-b800-7000-8000-00000000000g",
            "00000000-0000-0000-0000-000000000000",
            "high-five",
            "own:",
            "own:\u0000",
            "9223372036854775808",
            "-9223372036854775809",
            "0x7fffffff",
            "1,5",
            "∞");

    private OddText() {}

    static String of(Dice dice) {
        return switch (dice.below(12)) {
            case 0 -> dice.among(ODD).repeat(dice.from(1, 60));
            case 1 -> dice.among(ODD) + dice.among(ODD) + dice.among(ODD);
            case 2 -> dice.among("a", "🚪", "\n", "{", "é", " ").repeat(dice.among(199, 200, 201, 1_000, 20_001));
            case 3 -> new String(dice.bytes(60), StandardCharsets.UTF_16);
            case 4 -> new String(dice.bytes(60), StandardCharsets.ISO_8859_1);
            default -> dice.among(ODD);
        };
    }

    /// As much of it as a header may hold.
    static String header(Dice dice) {
        return of(dice).replaceAll("[^ -~]", "?").strip();
    }
}
