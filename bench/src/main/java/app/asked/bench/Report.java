package app.asked.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The page of figures: each measurement has its place between two comments, and what is written around it stays.
final class Report {
    private Report() {}

    static void write(Path page, String what, String part) throws IOException {
        Files.writeString(page, placed(Files.readString(page), what, part));
    }

    static String placed(String page, String what, String part) {
        String begin = "<!-- bench " + what + " -->\n";
        String end = "<!-- end of " + what + " -->";
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException("the page has no place for " + what);
        }
        return page.substring(0, from + begin.length()) + part.strip() + "\n" + page.substring(to);
    }
}
