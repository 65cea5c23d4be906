package app.asked.server.phone;

import app.asked.server.web.Assets;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The service worker, at the root of what it stands before. It names the scripts of this version and nothing else:
/// by its one line a browser sees a new version.
@Controller
class WorkerPages {
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    @GetMapping("/worker.js")
    ResponseEntity<String> worker() {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .body("import \".%s\";\n".formatted(Assets.at("js/worker.js")));
    }
}
