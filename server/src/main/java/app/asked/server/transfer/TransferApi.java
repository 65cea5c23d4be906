package app.asked.server.transfer;

import app.asked.core.shape.Checked;
import app.asked.core.shape.Fields;
import app.asked.server.web.Who;
import app.asked.server.web.api.ProblemKind;
import app.asked.server.web.api.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/export` and `/import`.
@RestController
class TransferApi {
    private final Exporter exporter;
    private final Importer importer;
    private final FileReader reader;
    private final Problems problems;
    private final InstantSource clock;

    TransferApi(Exporter exporter, Importer importer, FileReader reader, Problems problems, InstantSource clock) {
        this.exporter = exporter;
        this.importer = importer;
        this.reader = reader;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping("/api/v1/export")
    ResponseEntity<?> export(Who who) {
        Instant now = clock.instant();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"asked.json\"")
                .body(exporter.export(who.person(), now));
    }

    @PostMapping(path = "/api/v1/import", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> take(Who who, HttpServletRequest request) throws IOException {
        byte[] file = request.getInputStream().readNBytes(FileReader.MOST + 1);
        if (file.length > FileReader.MOST) {
            return problems.of(ProblemKind.TOO_LARGE);
        }
        return switch (Fields.read(reader.raw(file), clock.instant(), Everything::read)) {
            case Checked.Valid<Everything>(Everything all) ->
                ResponseEntity.ok(importer.add(who.person(), all, clock.instant()));
            case Checked.Invalid<Everything>(var needAnotherLook) -> problems.invalid(needAnotherLook);
        };
    }
}
