package app.asked.server.story.site;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// An answer that anybody may read and keep, with headers of its own: it holds nobody's cookie, runs no script, and
/// is asked for anew each time, so that what was taken back is gone at once.
final class OpenToAll {
    static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    static final MediaType JSON = new MediaType("application", "feed+json", StandardCharsets.UTF_8);

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private OpenToAll() {}

    static ResponseEntity<byte[]> of(
            HttpStatus status, MediaType type, byte[] body, boolean indexed, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("Referrer-Policy", "same-origin");
        if (!indexed) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        return ResponseEntity.status(status)
                .contentType(type)
                .eTag("\"" + UUID.nameUUIDFromBytes(body) + "\"")
                .body(body);
    }
}
