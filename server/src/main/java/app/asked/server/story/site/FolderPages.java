package app.asked.server.story.site;

import app.asked.server.storage.Storage;
import app.asked.server.story.StoryRead;
import app.asked.server.story.publish.Audience;
import app.asked.server.story.publish.Publications;
import app.asked.server.web.Page;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Stories as a folder of plain pages, to put anywhere. It's handed to its person, and nothing of it becomes public.
@Controller
class FolderPages {
    private final Storage storage;
    private final Publications publications;
    private final SiteZip zip;

    FolderPages(Storage storage, Publications publications, SiteZip zip) {
        this.storage = storage;
        this.publications = publications;
        this.zip = zip;
    }

    @GetMapping("/stories/{id}/take-along")
    ModelAndView choose(Page page, Who who, @PathVariable UUID id) {
        StoryRead read = storage.read(tx -> StoryRead.find(tx, who.person(), id));
        return page.titled("story.folder.title")
                .show("story/folder", Map.of("story", "/stories/" + read.story().id()));
    }

    /// One story.
    @GetMapping("/stories/{id}/folder.zip")
    void story(Page page, Who who, @PathVariable UUID id, Form query, HttpServletResponse response) throws IOException {
        DraftedSite drafted =
                storage.read(tx -> DraftedSite.of(tx, who.person(), id, publications, query.now(), page.words()));
        head(response);
        zip.write(drafted.open(), _ -> drafted.words(), page.words(), response.getOutputStream());
    }

    /// Everything that everybody can read.
    @GetMapping("/my-site/folder.zip")
    void site(Page page, Who who, Form query, HttpServletResponse response) throws IOException {
        OpenSite open = storage.read(tx -> OpenSite.of(tx, who.person(), Audience.EVERYBODY, query.now()));
        head(response);
        zip.write(open, story -> storage.read(tx -> open.words(tx, story)), page.words(), response.getOutputStream());
    }

    private static void head(HttpServletResponse response) {
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"stories.zip\"");
    }
}
