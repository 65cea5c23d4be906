package app.asked.server.book;

import app.asked.server.book.press.Epub;
import app.asked.server.book.press.Press;
import app.asked.server.book.press.XmlText;
import app.asked.server.web.Page;
import app.asked.server.web.Templates;
import app.asked.server.web.load.Spool;
import app.asked.server.web.message.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Binds a book: the same leaves as a page to print, as PDFs, or as an EPUB. A chapter or a volume of it is in memory
/// at a time.
@Component
final class Binding {
    private static final int MOST_ROWS = 24;

    private final Templates templates;
    private final Press press;

    Binding(Templates templates, Press press) {
        this.templates = templates;
        this.press = press;
    }

    /// What is written into a spool.
    private interface Written {
        void to(OutputStream out) throws IOException;
    }

    /// The whole book as a page of the site.
    ///
    /// @param back where one comes from
    Spool print(Page page, BookView book, String back) throws IOException {
        return spooled(out -> {
            Writer text = XmlText.writer(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            templates.drawPage("book/print", Map.of("page", page, "book", book, "back", back), text);
            text.flush();
        });
    }

    /// One PDF or, of several volumes, a zip of them.
    Spool pdf(Words words, BookView book, Volumes volumes, String name) throws IOException {
        List<Integer> sizes = volumes.sizes();
        Iterator<Chapter> chapters = book.chapters().iterator();
        if (sizes.size() == 1) {
            byte[] whole = volume(words, book.volume(book.line(), next(chapters, sizes.getFirst()), true));
            return spooled(out -> out.write(whole));
        }
        return spooled(out -> {
            var zip = new ZipOutputStream(out);
            for (int at = 1; at <= sizes.size(); at++) {
                String line = words.say("book.volume", "line", book.line(), "volume", at, "of", sizes.size());
                BookView volume = book.volume(line, next(chapters, sizes.get(at - 1)), at == sizes.size());
                zip.putNextEntry(new ZipEntry(name + "-" + at + ".pdf"));
                zip.write(volume(words, volume));
            }
            zip.finish();
        });
    }

    private static List<Chapter> next(Iterator<Chapter> chapters, int size) {
        List<Chapter> next = new ArrayList<>();
        while (next.size() < size && chapters.hasNext()) {
            next.add(chapters.next());
        }
        return next;
    }

    private byte[] volume(Words words, BookView volume) {
        List<String> colophon = new ArrayList<>(volume.colophon());
        colophon.add(words.say("book.colophon.pdf"));
        return press.print(
                words,
                draw("book/pdf", Map.of("words", words, "book", volume, "colophon", List.copyOf(colophon))),
                style() + read("book/pdf.css"));
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
        return press.print(words, draw("book/sheet", Map.of("words", words, "sheet", sheet)), read("book/sheet.css"));
    }

    /// @param journey what the book is of: an e-reader takes a later making of it for the same book
    Spool epub(Words words, BookView book, UUID journey, Instant now) throws IOException {
        return spooled(out -> {
            Epub epub = new Epub(out, words, book.title(), style());
            epub.leaf("cover", book.title(), draw("book/cover", Map.of("words", words, "book", book)));
            for (Chapter week : book.chapters()) {
                String leaf = draw("book/chapter", Map.of("words", words, "week", week));
                if (week.begins()) {
                    epub.leaf(week.id(), week.title(), leaf);
                } else {
                    epub.furtherLeaf(week.id(), week.title(), leaf);
                }
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
            epub.bind(journey, now);
        });
    }

    private static Spool spooled(Written written) throws IOException {
        Spool spool = Spool.open();
        try (OutputStream out = spool.out()) {
            written.to(out);
            return spool;
        } catch (IOException | RuntimeException broken) {
            spool.close();
            throw broken;
        }
    }

    private String draw(String template, Map<String, Object> model) {
        StringWriter drawn = new StringWriter();
        templates.draw(template, model, XmlText.writer(drawn));
        return drawn.toString();
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
