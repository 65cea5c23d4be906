package app.asked.server.transfer;

import app.asked.core.shape.Raw;
import app.asked.server.web.api.RawJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/// Reads a file that a person brings in pieces, so that never more than one of them is in memory, whatever the file
/// holds and however large it is.
final class FileReader {
    /// The most characters of one thing, such as a journey with all its takeaways.
    static final int LARGEST = 1_500_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int THINGS_IN_A_PIECE = 50;
    private static final int BYTES_IN_A_PIECE = 300_000;

    /// Names are not pooled: a file of a million different ones would fill the pool.
    private static final JsonFactory JSON = JsonFactory.builder()
            // A buffer that is kept for the next one keeps what somebody wrote.
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(200_000)
                    .maxNameLength(100)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final JsonParser in;
    private final Sink sink;

    private FileReader(JsonParser in, Sink sink) {
        this.in = in;
        this.sink = sink;
    }

    /// A file that can be read more than once.
    interface Source {
        InputStream open() throws IOException;
    }

    /// What takes the pieces.
    interface Sink {
        /// Whether to go on reading.
        boolean take(Piece piece);
    }

    /// One thing of the file is larger than anything a person writes.
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String field;

        TooLarge(String field) {
            super("a thing of the file is too large", null, false, false);
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /// The file is JSON, and no object.
    static final class NoObject extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoObject() {
            super("the file is no JSON object", null, false, false);
        }
    }

    /// Hands on the wanted fields, lists in pieces.
    ///
    /// @throws RawJson.Malformed where the file is no JSON, or holds a field twice
    /// @throws NoObject where it is JSON of another kind
    static void read(Source file, Predicate<String> wanted, Sink sink) throws IOException {
        try (Reader text = text(file.open());
                JsonParser in = JSON.createParser(ObjectReadContext.empty(), text)) {
            new FileReader(in, sink).all(wanted);
        } catch (JacksonException unreadable) {
            throw new RawJson.Malformed();
        }
    }

    /// As UTF-8, told of what is none, which would otherwise become another character without a word. Some editors put
    /// a mark before it.
    private static Reader text(InputStream bytes) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        text.mark(1);
        try {
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
        } catch (CharacterCodingException other) {
            text.close();
            throw new RawJson.Malformed();
        }
        return text;
    }

    private void all(Predicate<String> wanted) {
        beginObject();
        Set<String> seen = new HashSet<>();
        boolean on = true;
        for (String name = in.nextName(); on && name != null; name = in.nextName()) {
            in.nextToken();
            if (!wanted.test(name)) {
                in.skipChildren();
            } else if (Everything.FIELDS.contains(name) && !seen.add(name)) {
                throw new RawJson.Malformed();
            } else {
                on = field(name);
            }
        }
        if (on) {
            end();
        }
    }

    private void beginObject() {
        JsonToken first = in.nextToken();
        if (first == null) {
            throw new RawJson.Malformed();
        }
        if (first != JsonToken.START_OBJECT) {
            in.skipChildren();
            end();
            throw new NoObject();
        }
    }

    private void end() {
        if (in.nextToken() != null) {
            throw new RawJson.Malformed();
        }
    }

    /// What nobody knows is not read, only named.
    private boolean field(String name) {
        if (!Everything.FIELDS.contains(name)) {
            in.skipChildren();
            return sink.take(new Piece(name, 0, new Raw.Nothing()));
        }
        return in.currentToken() == JsonToken.START_ARRAY
                ? list(name)
                : sink.take(new Piece(name, 0, value("/" + name)));
    }

    private boolean list(String name) {
        List<Raw> things = new ArrayList<>();
        int from = 0;
        long began = offset();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            things.add(value("/" + name + "/" + (from + things.size())));
            if (things.size() == THINGS_IN_A_PIECE || offset() - began > BYTES_IN_A_PIECE) {
                if (!sink.take(new Piece(name, from, new Raw.Many(things)))) {
                    return false;
                }
                from += things.size();
                things = new ArrayList<>();
                began = offset();
            }
        }
        boolean toldAlready = things.isEmpty() && from > 0;
        return toldAlready || sink.take(new Piece(name, from, new Raw.Many(things)));
    }

    private Raw value(String field) {
        try {
            return RawJson.read(in, LARGEST);
        } catch (RawJson.TooMuch tooMuch) {
            throw new TooLarge(field);
        }
    }

    private long offset() {
        var here = in.currentLocation();
        return Math.max(here.getByteOffset(), here.getCharOffset());
    }
}
