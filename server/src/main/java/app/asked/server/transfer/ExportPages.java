package app.asked.server.transfer;

import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.account.event.Events;
import app.asked.server.account.fresh.FreshSignIn;
import app.asked.server.web.Page;
import app.asked.server.web.Who;
import jakarta.servlet.http.HttpServletRequest;
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
    private static final String PATH = "/settings/export";

    private final ExportSender exporter;
    private final InstantSource clock;
    private final Events events;

    ExportPages(ExportSender exporter, InstantSource clock, Events events) {
        this.exporter = exporter;
        this.clock = clock;
        this.events = events;
    }

    @FreshSignIn
    @GetMapping(PATH)
    ModelAndView export(Page page, Who who) {
        return page.titled("transfer.export.title").show("transfer/export", Map.of());
    }

    @FreshSignIn(page = PATH)
    @GetMapping(PATH + "/file")
    void file(Who who, HttpServletRequest request, HttpServletResponse response) throws IOException {
        events.add(who.person(), Kind.EXPORTED, request);
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        exporter.send(who.person(), response, "asked-" + today + ".json");
    }
}
