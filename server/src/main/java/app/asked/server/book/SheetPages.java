package app.asked.server.book;

import app.asked.core.book.OwnWords;
import app.asked.core.insight.statement.Insight;
import app.asked.server.challenge.Challenges;
import app.asked.server.insight.Findings;
import app.asked.server.journey.LocalNow;
import app.asked.server.journey.steering.JourneyLine;
import app.asked.server.storage.Storage;
import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ChipsView;
import app.asked.server.web.look.ChipsView.Choice;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Two pages for a therapist. A GET makes them of numbers alone; own words come by choosing them.
@Controller
@RequestMapping("/journeys/{journey}")
class SheetPages {
    private final Storage storage;
    private final Challenges challenges;
    private final Findings findings;
    private final Binding binding;
    private final Workshop workshop;

    SheetPages(Storage storage, Challenges challenges, Findings findings, Binding binding, Workshop workshop) {
        this.storage = storage;
        this.challenges = challenges;
        this.findings = findings;
        this.binding = binding;
        this.workshop = workshop;
    }

    @GetMapping("/therapist")
    ModelAndView choose(Page page, Who who, Form form, @PathVariable UUID journey) throws IOException {
        return workshop.page(who.person(), () -> choose(page, lived(page, who, form, journey)));
    }

    private static ModelAndView choose(Page page, JourneyBook lived) {
        ChipsView own = ChipsView.of(
                page.words(),
                page.say("book.own.question"),
                SheetForm.WORDS,
                Choice.ANY,
                "book.own",
                OwnWords.values());
        return page.titled("book.sheet.title")
                .under(Nav.JOURNEY)
                .show(
                        "book/therapist",
                        Map.of(
                                "journey", JourneyLine.of(page.words(), lived.journey()),
                                "own", own,
                                "missing", ChooseView.missing(page.words(), lived, "book.sheet.missing.before")));
    }

    @GetMapping("/therapist.pdf")
    ResponseEntity<byte[]> numbers(Page page, Who who, Form form, @PathVariable UUID journey) throws IOException {
        return sheet(page, who, form, journey, SheetForm.NO_WORDS);
    }

    private JourneyBook lived(Page page, Who who, Form form, UUID journey) {
        return JourneyBook.read(
                storage, who.person(), journey, tx -> LocalNow.of(tx, who.person(), form), challenges, page.words());
    }

    @PostMapping("/therapist.pdf")
    ResponseEntity<byte[]> chosen(Page page, Who who, Form form, @PathVariable UUID journey) throws IOException {
        return sheet(page, who, form, journey, SheetForm.of(form));
    }

    private ResponseEntity<byte[]> sheet(Page page, Who who, Form form, UUID journey, SheetForm chosen)
            throws IOException {
        return workshop.book(who.person(), () -> {
            JourneyBook lived = lived(page, who, form, journey);
            List<Insight> insights = records(who, form).insights();
            LocalDate today = lived.journey().today();
            return Download.of(
                    "asked-sheet.pdf",
                    MediaType.APPLICATION_PDF,
                    binding.sheet(
                            page.words(), most -> SheetView.of(page.words(), lived, insights, chosen, today, most)));
        });
    }

    private Findings.Records records(Who who, Form form) {
        return storage.read(tx -> findings.records(tx, who.person(), LocalNow.of(tx, who.person(), form)));
    }
}
