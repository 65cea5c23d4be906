package app.asked.server.book;

import app.asked.server.challenge.Challenges;
import app.asked.server.journey.steering.JourneyLine;
import app.asked.server.storage.Storage;
import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
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

/// The book of a journey: choosing what goes in, reading or printing it, and taking it along. A GET makes the whole
/// book; what is chosen comes by POST, since names do not belong into addresses.
@Controller
@RequestMapping("/journeys/{journey}")
class BookPages {
    private static final MediaType EPUB = MediaType.parseMediaType("application/epub+zip");

    private final Storage storage;
    private final Challenges challenges;
    private final Binding binding;

    BookPages(Storage storage, Challenges challenges, Binding binding) {
        this.storage = storage;
        this.challenges = challenges;
        this.binding = binding;
    }

    @GetMapping("/book")
    ModelAndView choose(Page page, Who who, Form form, @PathVariable UUID journey) {
        Lived lived = lived(page, who, form, journey);
        return page.titled("book.choose.title")
                .under(Nav.JOURNEY)
                .show(
                        "book/choose",
                        Map.of(
                                "journey", JourneyLine.of(page.words(), lived.journey()),
                                "choose", ChooseView.of(page.words(), lived)));
    }

    @GetMapping("/book/print")
    ModelAndView whole(Page page, Who who, Form form, @PathVariable UUID journey) {
        return print(page, lived(page, who, form, journey), BookForm.WHOLE, form);
    }

    @PostMapping("/book/print")
    ModelAndView chosen(Page page, Who who, Form form, @PathVariable UUID journey) {
        return print(page, lived(page, who, form, journey), BookForm.of(form), form);
    }

    @GetMapping("/book.pdf")
    ResponseEntity<byte[]> wholePdf(Page page, Who who, Form form, @PathVariable UUID journey) {
        return pdf(page, lived(page, who, form, journey), BookForm.WHOLE, form);
    }

    @PostMapping("/book.pdf")
    ResponseEntity<byte[]> chosenPdf(Page page, Who who, Form form, @PathVariable UUID journey) {
        return pdf(page, lived(page, who, form, journey), BookForm.of(form), form);
    }

    @GetMapping("/book.epub")
    ResponseEntity<byte[]> wholeEpub(Page page, Who who, Form form, @PathVariable UUID journey) {
        return epub(page, lived(page, who, form, journey), BookForm.WHOLE, form);
    }

    @PostMapping("/book.epub")
    ResponseEntity<byte[]> chosenEpub(Page page, Who who, Form form, @PathVariable UUID journey) {
        return epub(page, lived(page, who, form, journey), BookForm.of(form), form);
    }

    private Lived lived(Page page, Who who, Form form, UUID journey) {
        return storage.read(tx -> Lived.read(tx, who.person(), journey, form.now(), challenges, page.words()));
    }

    private static ModelAndView print(Page page, Lived lived, BookForm chosen, Form form) {
        return page.show(
                "book/print",
                Map.of("book", book(page, lived, chosen, form), "back", "/journeys/" + lived.id() + "/book"));
    }

    private ResponseEntity<byte[]> pdf(Page page, Lived lived, BookForm chosen, Form form) {
        return Download.volumes("asked-book", binding.pdf(page.words(), book(page, lived, chosen, form)));
    }

    private ResponseEntity<byte[]> epub(Page page, Lived lived, BookForm chosen, Form form) {
        return Download.of(
                "asked-book.epub",
                EPUB,
                binding.epub(page.words(), book(page, lived, chosen, form), lived.id(), form.now()));
    }

    private static BookView book(Page page, Lived lived, BookForm chosen, Form form) {
        return BookView.of(
                page.words(),
                lived,
                chosen,
                form.now().atZone(lived.journey().journey().zone()).toLocalDate());
    }
}
