package app.asked.server.transfer;

import app.asked.core.shape.Problem;
import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.account.event.Events;
import app.asked.server.account.fresh.FreshSignIn;
import app.asked.server.web.Who;
import app.asked.server.web.api.ProblemKind;
import app.asked.server.web.api.Problems;
import app.asked.server.web.load.Spool;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/export` and `/import`.
@RestController
class TransferApi {
    private final ExportSender exporter;
    private final RunningImports restores;
    private final Problems problems;
    private final Events events;

    TransferApi(ExportSender exporter, RunningImports restores, Problems problems, Events events) {
        this.exporter = exporter;
        this.restores = restores;
        this.problems = problems;
        this.events = events;
    }

    @FreshSignIn
    @GetMapping("/api/v1/export")
    void export(Who who, HttpServletRequest request, HttpServletResponse response) throws IOException {
        events.add(who.person(), Kind.EXPORTED, request);
        exporter.send(who.person(), response, "asked.json");
    }

    @PostMapping(path = "/api/v1/import", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> take(Who who, HttpServletRequest request) throws IOException {
        try (Upload upload = restores.take(who.person(), request.getInputStream())) {
            return switch (upload.check()) {
                case CheckedFile.Sound sound -> ResponseEntity.ok(restores.bring(upload, sound));
                case CheckedFile.Unsound(var first, int count) -> problems.invalid(first, count);
                case CheckedFile.NoObject _ ->
                    problems.invalid(List.of(new Problem("", Problem.Code.TYPE, Map.of("type", "object"), null)), 1);
                case CheckedFile.Unreadable _ -> problems.of(ProblemKind.MALFORMED);
            };
        } catch (Spool.TooLarge tooLarge) {
            return problems.tooLarge(restores.largest());
        }
    }
}
