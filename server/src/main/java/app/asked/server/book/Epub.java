package app.asked.server.book;

import app.asked.server.web.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An EPUB 3.3 in the making: leaves of well-formed XHTML in their order, bound into a zip with what an e-reader needs
/// to know. It holds no font, so each reader shows it in letters that it has, of any script.
final class Epub {
    private static final String MIME = "application/epub+zip";
    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
              <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    private record Leaf(String id, String title, String body) {}

    private final Words words;
    private final String title;
    private final UUID id;
    private final Instant now;
    private final List<Leaf> leaves = new ArrayList<>();
    private String style = "";

    Epub(Words words, String title, UUID id, Instant now) {
        this.words = words;
        this.title = title;
        this.id = id;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    void styled(String css) {
        style = css;
    }

    void leaf(String name, String heading, String body) {
        leaves.add(new Leaf(name, heading, body));
    }

    byte[] bound() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("META-INF/container.xml", CONTAINER);
        files.put("book/package.opf", contents());
        files.put("book/nav.xhtml", page(words.say("book.contents"), nav()));
        files.put("book/book.css", style);
        leaves.forEach(leaf -> files.put("book/" + leaf.id() + ".xhtml", page(leaf.title(), leaf.body())));
        return zipped(files);
    }

    private String contents() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="%1$s">
                  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                    <dc:identifier id="id">urn:uuid:%2$s</dc:identifier>
                    <dc:title>%3$s</dc:title>
                    <dc:language>%1$s</dc:language>
                    <meta property="dcterms:modified">%4$s</meta>
                    <meta property="schema:accessMode">textual</meta>
                    <meta property="schema:accessMode">visual</meta>
                    <meta property="schema:accessModeSufficient">textual</meta>
                    <meta property="schema:accessibilityFeature">alternativeText</meta>
                    <meta property="schema:accessibilityFeature">structuralNavigation</meta>
                    <meta property="schema:accessibilityFeature">tableOfContents</meta>
                    <meta property="schema:accessibilityHazard">none</meta>
                  </metadata>
                  <manifest>
                    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                    <item id="style" href="book.css" media-type="text/css"/>
                %5$s
                  </manifest>
                  <spine>
                %6$s
                  </spine>
                </package>
                """.formatted(
                        words.locale().toLanguageTag(), id, escaped(title), now, lines(Epub::item), lines(Epub::ref));
    }

    private String lines(Function<Leaf, String> line) {
        return leaves.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String item(Leaf leaf) {
        String drawn = leaf.body().contains("<svg") ? " properties=\"svg\"" : "";
        return "    <item id=\"%1$s\" href=\"%1$s.xhtml\" media-type=\"application/xhtml+xml\"%2$s/>"
                .formatted(leaf.id(), drawn);
    }

    private static String ref(Leaf leaf) {
        return "    <itemref idref=\"%s\"/>".formatted(leaf.id());
    }

    private String nav() {
        return "<nav epub:type=\"toc\"><h1>%s</h1><ol>\n%s\n</ol></nav>"
                .formatted(
                        escaped(words.say("book.contents")),
                        lines(leaf ->
                                "<li><a href=\"%s.xhtml\">%s</a></li>".formatted(leaf.id(), escaped(leaf.title()))));
    }

    private String page(String heading, String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="%1$s" xml:lang="%1$s" dir="%2$s">
                <head><title>%3$s</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
                <body class="book">
                %4$s
                </body>
                </html>
                """.formatted(words.locale().toLanguageTag(), words.direction(), escaped(heading), body);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private byte[] zipped(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            stored(zip, "mimetype", MIME.getBytes(StandardCharsets.US_ASCII));
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// The first file says what the zip is, so it lies in it as it is.
    private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }
}
