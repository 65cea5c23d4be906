package app.asked.server.transfer;

import app.asked.server.web.Page;
import app.asked.server.web.Who;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Taking everything along.
@Controller
class ExportPages {
    private final Exporter exporter;
    private final InstantSource clock;

    ExportPages(Exporter exporter, InstantSource clock) {
        this.exporter = exporter;
        this.clock = clock;
    }

    @GetMapping("/settings/export")
    ModelAndView export(Page page, Who who) {
        return page.titled("transfer.export.title").show("transfer/export", Map.of());
    }

    @GetMapping("/settings/export/file")
    ResponseEntity<?> file(Who who) {
        Instant now = clock.instant();
        String name = "asked-" + now.atOffset(ZoneOffset.UTC).toLocalDate() + ".json";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(exporter.export(who.person(), now));
    }
}
