package app.asked.server.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file to save. Its name tells nobody's, and no cache keeps it.
final class Download {
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private Download() {}

    /// A PDF or, where there are several volumes, a zip of them.
    static ResponseEntity<byte[]> volumes(String name, List<byte[]> volumes) {
        return volumes.size() == 1
                ? of(name + ".pdf", MediaType.APPLICATION_PDF, volumes.getFirst())
                : of(name + ".zip", ZIP, zipped(name, volumes));
    }

    private static byte[] zipped(String name, List<byte[]> volumes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < volumes.size(); at++) {
                zip.putNextEntry(new ZipEntry(name + "-" + (at + 1) + ".pdf"));
                zip.write(volumes.get(at));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static ResponseEntity<byte[]> of(String name, MediaType type, byte[] file) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(file);
    }
}
