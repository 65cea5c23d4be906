package app.asked.server.transfer;

import app.asked.server.web.load.Bulkhead;
import app.asked.server.web.load.Spool;
import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;

/// A file that a person sent, and the place that it takes until it is brought in.
///
/// @param now when it came
record Upload(UUID person, Bulkhead.Place place, Spool file, Instant now) implements Closeable {
    CheckedFile check() throws IOException {
        try {
            return FileCheck.of(file::in, now);
        } catch (IOException | RuntimeException bug) {
            close();
            throw bug;
        }
    }

    @Override
    public void close() throws IOException {
        try (place) {
            file.close();
        }
    }
}
