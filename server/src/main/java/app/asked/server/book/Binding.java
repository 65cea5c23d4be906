package app.asked.server.book;

import app.asked.server.web.Templates;
import app.asked.server.web.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Binds a book: the same leaves as a PDF, or as an EPUB.
@Component
final class Binding {
    private static final int MOST_ROWS = 24;

    private final Templates templates;
    private final Press press;

    Binding(Templates templates, Press press) {
        this.templates = templates;
        this.press = press;
    }

    /// One PDF for each volume.
    List<byte[]> pdf(Words words, BookView book) {
        List<String> colophon = new ArrayList<>(book.colophon());
        colophon.add(words.say("book.colophon.pdf", "box", String.valueOf(Glyphs.BOX)));
        String style = style() + read("book/pdf.css");
        return book.volumes(words).stream()
                .map(volume -> Map.of("words", words, "book", volume, "colophon", List.copyOf(colophon)))
                .map(volume -> press.print(draw("book/pdf", volume), style))
                .toList();
    }

    /// At most two pages: of what does not fit, fewer rows are taken.
    byte[] sheet(Words words, IntFunction<SheetView> sheet) {
        int most = MOST_ROWS;
        byte[] file = sheet(words, sheet.apply(most));
        while (Press.pages(file) > 2 && most > 2) {
            most -= 2;
            file = sheet(words, sheet.apply(most));
        }
        return file;
    }

    private byte[] sheet(Words words, SheetView sheet) {
        return press.print(draw("book/sheet", Map.of("words", words, "sheet", sheet)), read("book/sheet.css"));
    }

    /// @param journey what the book is of: an e-reader takes a later making of it for the same book
    byte[] epub(Words words, BookView book, UUID journey, Instant now) {
        Epub epub = new Epub(words, book.title(), journey, now);
        epub.styled(style());
        epub.leaf("cover", book.title(), draw("book/cover", Map.of("words", words, "book", book)));
        for (BookView.Chapter week : book.chapters()) {
            epub.leaf(week.id(), week.title(), draw("book/chapter", Map.of("words", words, "week", week)));
        }
        if (book.letter() != null) {
            epub.leaf(
                    "letter",
                    words.say("book.letter.title"),
                    draw("book/closing", Map.of("words", words, "letter", book.letter())));
        }
        epub.leaf(
                "colophon",
                words.say("book.colophon"),
                draw("book/colophon", Map.of("words", words, "said", book.colophon())));
        return epub.bound();
    }

    /// Well-formed: the two characters that XML never takes are left out.
    private String draw(String template, Map<String, Object> model) {
        return templates.draw(template, model).replaceAll("[\uFFFE\uFFFF]", "");
    }

    private static String style() {
        return read("static/css/book.css");
    }

    private static String read(String file) {
        try (var in = new ClassPathResource(file).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
