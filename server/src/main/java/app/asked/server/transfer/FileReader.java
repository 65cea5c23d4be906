package app.asked.server.transfer;

import app.asked.core.shape.Raw;
import app.asked.server.web.api.RawJson;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Reads a file that a person brings.
@Component
final class FileReader {
    /// The largest file that is read, in bytes: far more than a life of asks.
    static final int MOST = 32 * 1024 * 1024;

    private final JsonMapper json;

    FileReader(JsonMapper json) {
        this.json = json;
    }

    Raw raw(byte[] file) {
        return RawJson.read(json, file);
    }
}
