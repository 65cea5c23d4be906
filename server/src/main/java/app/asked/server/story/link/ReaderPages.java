package app.asked.server.story.link;

import app.asked.server.account.secret.Digest;
import app.asked.server.account.secret.Secret;
import app.asked.server.storage.Storage;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Where a link for one person leads: a page without words, which fetches what is sealed and opens it with the key of
/// its own address. A link that ended or never was is answered alike.
@Controller
class ReaderPages {
    private static final String AT = "/to/{address}";

    private final Storage storage;
    private final Messages messages;
    private final InstantSource clock;

    ReaderPages(Storage storage, Messages messages, InstantSource clock) {
        this.storage = storage;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(AT)
    ModelAndView read(@PathVariable String address, Locale locale) {
        Digest digest = new Secret(address).digest();
        Instant now = clock.instant();
        boolean there =
                storage.read(tx -> LinkRepository.owner(tx, digest, now)).isPresent();
        Words words = messages.in(locale);
        ModelAndView page = new ModelAndView("story/letter", Map.of("words", words, "there", there));
        page.setStatus(there ? HttpStatus.OK : HttpStatus.GONE);
        return page;
    }

    /// Fetched by the page itself: what previews links fetches no words and counts nothing.
    @GetMapping(AT + "/words")
    ResponseEntity<byte[]> words(@PathVariable String address) {
        Digest digest = new Secret(address).digest();
        Instant now = clock.instant();
        Optional<UUID> owner = storage.read(tx -> LinkRepository.owner(tx, digest, now));
        if (owner.isEmpty()) {
            return ResponseEntity.status(HttpStatus.GONE).build();
        }
        byte[] sealed = storage.write(owner.get(), tx -> LinkRepository.open(tx, digest));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(sealed);
    }
}
