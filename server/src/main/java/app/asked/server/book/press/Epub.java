package app.asked.server.book.press;

import app.asked.server.web.message.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An EPUB 3.3 in the making: leaves of well-formed XHTML, each put into a zip as it comes, bound with what an e-reader
/// needs to know. It holds no font, so each reader shows it in letters that it has, of any script.
public final class Epub {
    private static final String MIME = "application/epub+zip";
    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
              <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    /// @param listed whether the contents name it
    private record Leaf(String id, String title, boolean drawn, boolean listed) {}

    private final ZipOutputStream zip;
    private final Words words;
    private final String title;
    private final List<Leaf> leaves = new ArrayList<>();

    public Epub(OutputStream out, Words words, String title, String style) throws IOException {
        this.zip = new ZipOutputStream(out);
        this.words = words;
        this.title = XmlText.of(title);
        stored("mimetype", MIME.getBytes(StandardCharsets.US_ASCII));
        put("META-INF/container.xml", CONTAINER);
        put("book/book.css", style);
    }

    public void leaf(String id, String heading, String body) throws IOException {
        put(new Leaf(id, XmlText.of(heading), body.contains("<svg"), true), body);
    }

    /// A leaf that goes on from the one before.
    public void furtherLeaf(String id, String heading, String body) throws IOException {
        put(new Leaf(id, XmlText.of(heading), body.contains("<svg"), false), body);
    }

    /// Says what it holds. Nothing comes behind this.
    public void bind(UUID id, Instant now) throws IOException {
        put("book/nav.xhtml", page(words.say("book.contents"), nav()));
        put("book/package.opf", contents(id, now.truncatedTo(ChronoUnit.SECONDS)));
        zip.finish();
    }

    private String contents(UUID id, Instant now) {
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
                        words.locale().toLanguageTag(),
                        id,
                        escaped(title),
                        now,
                        lines(_ -> true, Epub::item),
                        lines(_ -> true, Epub::ref));
    }

    private String lines(Predicate<Leaf> which, Function<Leaf, String> line) {
        return leaves.stream().filter(which).map(line).collect(Collectors.joining("\n"));
    }

    private static String item(Leaf leaf) {
        String drawn = leaf.drawn() ? " properties=\"svg\"" : "";
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
                        lines(
                                Leaf::listed,
                                leaf -> "<li><a href=\"%s.xhtml\">%s</a></li>"
                                        .formatted(leaf.id(), escaped(leaf.title()))));
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

    private void put(Leaf leaf, String body) throws IOException {
        leaves.add(leaf);
        put("book/" + leaf.id() + ".xhtml", page(leaf.title(), body));
    }

    private void put(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The first file says what the zip is, so it lies in it as it is.
    private void stored(String name, byte[] bytes) throws IOException {
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
