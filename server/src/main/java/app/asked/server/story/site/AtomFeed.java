package app.asked.server.story.site;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A feed as Atom (RFC 4287).
final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter out;

    private AtomFeed(XMLStreamWriter out) {
        this.out = out;
    }

    static byte[] of(Feed feed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            new AtomFeed(out).write(feed);
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(Feed feed) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.setDefaultNamespace(ATOM);
        out.writeStartElement(ATOM, "feed");
        out.writeDefaultNamespace(ATOM);
        out.writeAttribute("xml:lang", feed.words().locale().toLanguageTag());
        text("id", feed.id());
        text("title", feed.title());
        text("updated", feed.updated().toString());
        link("self", feed.address() + SiteLinks.ATOM);
        link("alternate", feed.home());
        out.writeStartElement(ATOM, "author");
        text("name", feed.title());
        out.writeEndElement();
        for (Feed.Item item : feed.items()) {
            write(item);
        }
        out.writeEndDocument();
    }

    private void write(Feed.Item item) throws XMLStreamException {
        out.writeStartElement(ATOM, "entry");
        text("id", item.id());
        text("title", item.title());
        text("published", item.published().toString());
        text("updated", item.updated().toString());
        link("alternate", item.href());
        out.writeStartElement(ATOM, "content");
        out.writeAttribute("type", "html");
        out.writeCharacters(item.html());
        out.writeEndElement();
        out.writeEndElement();
    }

    private void link(String rel, String href) throws XMLStreamException {
        out.writeEmptyElement(ATOM, "link");
        out.writeAttribute("rel", rel);
        out.writeAttribute("href", href);
    }

    private void text(String name, String text) throws XMLStreamException {
        out.writeStartElement(ATOM, name);
        out.writeCharacters(text);
        out.writeEndElement();
    }
}
