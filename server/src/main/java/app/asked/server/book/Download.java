package app.asked.server.book;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file to save. Its name tells nobody's, and no cache keeps it.
final class Download {
    private Download() {}

    static ResponseEntity<byte[]> of(String name, MediaType type, byte[] file) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(file);
    }
}
