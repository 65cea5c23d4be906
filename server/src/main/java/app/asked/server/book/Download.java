package app.asked.server.book;

import app.asked.server.web.load.Spool;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file to save. Its name tells nobody's, and no cache keeps it.
final class Download {
    private Download() {}

    static ResponseEntity<Resource> of(String name, MediaType type, Spool file) throws IOException {
        return of(type, file, "attachment; filename=\"" + name + "\"");
    }

    static ResponseEntity<byte[]> of(String name, MediaType type, byte[] file) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(file);
    }

    /// To look at, not to save.
    static ResponseEntity<Resource> page(Spool page) throws IOException {
        return of(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8), page, "inline");
    }

    private static ResponseEntity<Resource> of(MediaType type, Spool file, String disposition) throws IOException {
        return ResponseEntity.ok()
                .contentType(type)
                .contentLength(file.size())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(new InputStreamResource(onceRead(file)));
    }

    /// The file is gone once it was read.
    private static InputStream onceRead(Spool file) throws IOException {
        return new FilterInputStream(file.in()) {
            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }
}
