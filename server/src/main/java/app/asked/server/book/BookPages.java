package app.asked.server.book;

import app.asked.server.challenge.Challenges;
import app.asked.server.journey.LocalNow;
import app.asked.server.journey.steering.JourneyLine;
import app.asked.server.storage.Storage;
import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import app.asked.server.web.load.Spool;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The book of a journey: choosing what goes in, reading or printing it, and taking it along. A GET makes the whole
/// book; what is chosen comes by POST, since names do not belong into addresses.
@Controller
@RequestMapping("/journeys/{journey}")
class BookPages {
    private static final String NAME = "asked-book";
    private static final MediaType EPUB = MediaType.parseMediaType("application/epub+zip");
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Storage storage;
    private final Challenges challenges;
    private final Binding binding;
    private final Workshop workshop;

    BookPages(Storage storage, Challenges challenges, Binding binding, Workshop workshop) {
        this.storage = storage;
        this.challenges = challenges;
        this.binding = binding;
        this.workshop = workshop;
    }

    @GetMapping("/book")
    ModelAndView choose(Page page, Who who, Form form, @PathVariable UUID journey) throws IOException {
        return workshop.page(who.person(), () -> choose(page, lived(page, who, form, journey), ""));
    }

    @GetMapping("/book/print")
    Object whole(Page page, Who who, Form form, @PathVariable UUID journey) throws IOException {
        return print(page, who, form, journey, BookForm.WHOLE);
    }

    @PostMapping("/book/print")
    Object chosen(Page page, Who who, Form form, @PathVariable UUID journey) throws IOException {
        return print(page, who, form, journey, BookForm.of(form));
    }

    @GetMapping("/book.pdf")
    Object wholePdf(Page page, Who who, Form form, @PathVariable UUID journey) throws IOException {
        return pdf(page, who, form, journey, BookForm.WHOLE);
    }

    @PostMapping("/book.pdf")
    Object chosenPdf(Page page, Who who, Form form, @PathVariable UUID journey) throws IOException {
        return pdf(page, who, form, journey, BookForm.of(form));
    }

    @GetMapping("/book.epub")
    Object wholeEpub(Page page, Who who, Form form, @PathVariable UUID journey) throws IOException {
        return epub(page, who, form, journey, BookForm.WHOLE);
    }

    @PostMapping("/book.epub")
    Object chosenEpub(Page page, Who who, Form form, @PathVariable UUID journey) throws IOException {
        return epub(page, who, form, journey, BookForm.of(form));
    }

    private JourneyBook lived(Page page, Who who, Form form, UUID journey) {
        return JourneyBook.read(
                storage, who.person(), journey, tx -> LocalNow.of(tx, who.person(), form), challenges, page.words());
    }

    /// @param refused why a book could not be made as it was chosen; empty where nothing was
    private static ModelAndView choose(Page page, JourneyBook lived, String refused) {
        return page.titled("book.choose.title")
                .under(Nav.JOURNEY)
                .show(
                        "book/choose",
                        Map.of(
                                "journey", JourneyLine.of(page.words(), lived.journey()),
                                "choose", ChooseView.of(page.words(), lived),
                                "refused", refused));
    }

    private Object print(Page page, Who who, Form form, UUID journey, BookForm chosen) throws IOException {
        return workshop.book(who.person(), () -> {
            JourneyBook lived = lived(page, who, form, journey);
            String back = "/journeys/" + lived.id() + "/book";
            return Download.page(binding.print(page, book(page, lived, chosen), back));
        });
    }

    private Object pdf(Page page, Who who, Form form, UUID journey, BookForm chosen) throws IOException {
        return workshop.book(who.person(), () -> {
            JourneyBook lived = lived(page, who, form, journey);
            BookView book = book(page, lived, chosen);
            Volumes volumes = Volumes.of(book);
            if (volumes.areTooMany()) {
                ModelAndView again = choose(page, lived, page.say("book.too-long"));
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                return again;
            }
            Spool file = binding.pdf(page.words(), book, volumes, NAME);
            return volumes.isOne()
                    ? Download.of(NAME + ".pdf", MediaType.APPLICATION_PDF, file)
                    : Download.of(NAME + ".zip", ZIP, file);
        });
    }

    private Object epub(Page page, Who who, Form form, UUID journey, BookForm chosen) throws IOException {
        return workshop.book(who.person(), () -> {
            JourneyBook lived = lived(page, who, form, journey);
            Spool file = binding.epub(page.words(), book(page, lived, chosen), lived.id(), form.now());
            return Download.of(NAME + ".epub", EPUB, file);
        });
    }

    private static BookView book(Page page, JourneyBook lived, BookForm chosen) {
        return BookView.of(page.words(), lived, chosen, lived.journey().today());
    }
}
