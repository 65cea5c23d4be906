package app.asked.server.storage;

import app.asked.server.storage.sql.Columns;
import app.asked.server.storage.sql.Tx;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Words as they were kept before they were sealed: a test can look for their bytes.
public final class PlainProse {
    private PlainProse() {}

    public static void put(Tx tx, UUID about, String field, String text) {
        tx.put(
                "prose",
                Columns.of(tx.person())
                        .key("about", about)
                        .key("field", field)
                        .set("format", 0)
                        .set("generation", 0)
                        .set("bytes", text.getBytes(StandardCharsets.UTF_8)));
    }
}
