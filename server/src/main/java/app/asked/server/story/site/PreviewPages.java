package app.asked.server.story.site;

import app.asked.server.storage.Storage;
import app.asked.server.story.publish.Publications;
import app.asked.server.web.Page;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A story as a stranger would see it: for its person alone, and given to nobody.
@Controller
class PreviewPages {
    private final Storage storage;
    private final Publications publications;
    private final SitePress press;

    PreviewPages(Storage storage, Publications publications, SitePress press) {
        this.storage = storage;
        this.publications = publications;
        this.press = press;
    }

    @GetMapping("/stories/{id}/preview")
    ResponseEntity<byte[]> preview(Page page, Who who, @PathVariable UUID id, Form query) {
        DraftedSite drafted =
                storage.read(tx -> DraftedSite.of(tx, who.person(), id, publications, query.now(), page.words()));
        String drawn = press.preview(drafted, "/stories/" + id, page.words());
        return ResponseEntity.ok().contentType(OpenToAll.HTML).body(drawn.getBytes(StandardCharsets.UTF_8));
    }
}
