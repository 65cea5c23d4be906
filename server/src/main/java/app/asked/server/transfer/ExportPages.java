package app.asked.server.transfer;

import app.asked.server.web.Page;
import app.asked.server.web.Who;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Taking everything along.
@Controller
class ExportPages {
    private final ExportSender exporter;
    private final InstantSource clock;

    ExportPages(ExportSender exporter, InstantSource clock) {
        this.exporter = exporter;
        this.clock = clock;
    }

    @GetMapping("/settings/export")
    ModelAndView export(Page page, Who who) {
        return page.titled("transfer.export.title").show("transfer/export", Map.of());
    }

    @GetMapping("/settings/export/file")
    void file(Who who, HttpServletResponse response) throws IOException {
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        exporter.send(who.person(), response, "asked-" + today + ".json");
    }
}
