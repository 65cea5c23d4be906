package app.asked.lab.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// docs/planner.md: each part of a report has its place between two comments, and what is written around it stays.
public final class Page {
    private Page() {}

    public static void write(Path page, Report report) {
        try {
            String text = Files.readString(page);
            for (Report.Part part : report.parts()) {
                text = placed(text, part.name(), part.text());
            }
            Files.writeString(page, text);
            Path pictures = Files.createDirectories(page.resolveSibling("planner"));
            for (Report.Part picture : report.pictures()) {
                Files.writeString(pictures.resolve(picture.name() + ".svg"), picture.text());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static String placed(String page, String name, String text) {
        String begin = "<!-- lab " + name + " -->\n";
        String end = "<!-- end of " + name + " -->";
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException("the page has no place for " + name);
        }
        return page.substring(0, from + begin.length()) + text.strip() + "\n" + page.substring(to);
    }
}
