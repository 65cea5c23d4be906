package app.asked.server.transfer;

import app.asked.core.shape.Checked;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Problem;
import app.asked.server.web.Expected;
import app.asked.server.web.Page;
import app.asked.server.web.Who;
import app.asked.server.web.api.RawJson;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Take it along, and bring it back.
@Controller
class TransferPages {
    private static final int PROBLEMS_TOLD = 8;

    private final Exporter exporter;
    private final Importer importer;
    private final FileReader reader;
    private final InstantSource clock;

    TransferPages(Exporter exporter, Importer importer, FileReader reader, InstantSource clock) {
        this.exporter = exporter;
        this.importer = importer;
        this.reader = reader;
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

    @GetMapping("/settings/import")
    ModelAndView bring(Page page, Who who) {
        return bringing(page, List.of());
    }

    @PostMapping("/settings/import")
    ModelAndView take(Page page, Who who, @RequestParam MultipartFile file) throws IOException {
        Checked<Everything> read;
        try {
            read = Fields.read(reader.raw(file.getBytes()), clock.instant(), Everything::read);
        } catch (RawJson.Malformed unreadable) {
            return again(page, List.of(page.say("transfer.import.malformed")));
        }
        return switch (read) {
            case Checked.Valid<Everything>(Everything all) ->
                page.titled("transfer.import.done")
                        .show(
                                "transfer/imported",
                                Map.of("imported", importer.add(who.person(), all, clock.instant())));
            case Checked.Invalid<Everything>(var problems) -> again(page, told(page, problems));
        };
    }

    private static List<String> told(Page page, List<Problem> problems) {
        return problems.stream()
                .limit(PROBLEMS_TOLD)
                .map(problem -> page.say(
                        "transfer.import.problem",
                        "field",
                        problem.field(),
                        "expected",
                        Expected.in(page.words(), problem)))
                .toList();
    }

    private static ModelAndView again(Page page, List<String> problems) {
        ModelAndView again = bringing(page, problems);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static ModelAndView bringing(Page page, List<String> problems) {
        return page.titled("transfer.import.title").show("transfer/import", Map.of("problems", problems));
    }
}
