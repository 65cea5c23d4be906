package app.asked.server.transfer;

import app.asked.core.shape.Problem;
import app.asked.server.web.Page;
import app.asked.server.web.Who;
import app.asked.server.web.load.Bulkhead;
import app.asked.server.web.message.Expected;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Bringing a file back: choosing it, and watching it come in. The watching needs no script: the page asks for itself
/// again until the restore is over.
@Controller
class ImportPages {
    private static final int PROBLEMS_TOLD = 8;
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final String PROGRESS = "/settings/import/progress";

    private final RunningImports restores;

    ImportPages(RunningImports restores) {
        this.restores = restores;
    }

    @GetMapping("/settings/import")
    ModelAndView choose(Page page, Who who) {
        return choosing(page, List.of(), false);
    }

    @PostMapping("/settings/import")
    ModelAndView take(Page page, Who who, @RequestParam MultipartFile file) throws IOException, InterruptedException {
        Upload upload;
        try {
            upload = restores.take(who.person(), file.getInputStream());
        } catch (Bulkhead.Full full) {
            return again(page, HttpStatus.TOO_MANY_REQUESTS, List.of(), true);
        }
        return take(page, upload);
    }

    private ModelAndView take(Page page, Upload upload) throws IOException, InterruptedException {
        return switch (upload.check()) {
            case CheckedFile.Sound sound -> {
                restores.start(upload, sound).await(A_MOMENT);
                yield new ModelAndView(new RedirectView(PROGRESS));
            }
            case CheckedFile.Unsound unsound -> {
                upload.close();
                yield again(page, HttpStatus.UNPROCESSABLE_CONTENT, told(page, unsound), false);
            }
            case CheckedFile.NoObject _, CheckedFile.Unreadable _ -> {
                upload.close();
                List<String> said = List.of(page.say("transfer.import.malformed"));
                yield again(page, HttpStatus.UNPROCESSABLE_CONTENT, said, false);
            }
        };
    }

    @GetMapping(PROGRESS)
    ModelAndView progress(Page page, Who who, HttpServletResponse response) {
        return restores.of(who.person())
                .map(restore -> progress(page, restore, response))
                .orElseGet(() ->
                        page.titled("transfer.progress.unknown").show("transfer/stopped", Map.of("lines", List.of())));
    }

    private static ModelAndView progress(Page page, RunningImport restore, HttpServletResponse response) {
        return switch (restore.state()) {
            case RunningImport.State.Running(ImportCounts soFar) -> {
                response.setHeader("Refresh", "2");
                yield page.titled("transfer.progress.title")
                        .show("transfer/progress", Map.of("done", soFar.things(), "all", restore.things()));
            }
            case RunningImport.State.Done(ImportCounts imported) ->
                page.titled("transfer.import.done")
                        .show("transfer/imported", Map.of("imported", ImportCountsView.of(page.words(), imported)));
            case RunningImport.State.Stopped(ImportCounts soFar, String why) ->
                page.titled("transfer.progress.stopped")
                        .show(
                                "transfer/stopped",
                                Map.of(
                                        "lines",
                                        List.of(
                                                page.say("transfer.progress.stopped." + why),
                                                page.say(
                                                        "transfer.progress.of",
                                                        "done",
                                                        soFar.things(),
                                                        "all",
                                                        restore.things()))));
        };
    }

    private static List<String> told(Page page, CheckedFile.Unsound file) {
        List<String> told = new ArrayList<>(file.first().stream()
                .limit(PROBLEMS_TOLD)
                .map(problem -> told(page, problem))
                .toList());
        if (file.count() > told.size()) {
            told.add(page.say("transfer.import.more", "count", file.count() - told.size()));
        }
        return told;
    }

    private static String told(Page page, Problem problem) {
        return "newer-file".equals(problem.expects().get("rule"))
                ? page.words().say("transfer.import.newer", problem.expects())
                : page.say(
                        "transfer.import.problem",
                        "field",
                        problem.field(),
                        "expected",
                        Expected.in(page.words(), problem));
    }

    private ModelAndView again(Page page, HttpStatus status, List<String> problems, boolean full) {
        ModelAndView again = choosing(page, problems, full);
        again.setStatus(status);
        return again;
    }

    private ModelAndView choosing(Page page, List<String> problems, boolean full) {
        return page.titled("transfer.import.title")
                .show(
                        "transfer/import",
                        Map.of(
                                "problems",
                                problems,
                                "full",
                                full,
                                "most",
                                restores.largest().toMegabytes()));
    }
}
