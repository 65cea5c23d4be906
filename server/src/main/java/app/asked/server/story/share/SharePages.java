package app.asked.server.story.share;

import app.asked.core.shape.Checked;
import app.asked.core.story.Blur;
import app.asked.core.story.Story;
import app.asked.core.words.Line;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Tx;
import app.asked.server.story.Stories;
import app.asked.server.story.StoryRead;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where a story is looked at before anybody else reads it, and where the ways to give it part. Nothing leaves here.
@Controller
class SharePages {
    private final Storage storage;

    SharePages(Storage storage) {
        this.storage = storage;
    }

    @GetMapping("/stories/{id}/share")
    ModelAndView look(Page page, Who who, @PathVariable UUID id) {
        StoryRead read = storage.read(tx -> StoryRead.find(tx, who.person(), id));
        return show(page, read, read.blurs(page.words()), FieldErrors.NONE);
    }

    /// Keeps what stands in the place of names, and goes on the way that was chosen.
    @PostMapping("/stories/{id}/share")
    Object goOn(Page page, Who who, @PathVariable UUID id, Form form) {
        Line standIn = new Line(page.say("story.blur.person"));
        return switch (BlurForm.read(form, standIn)) {
            case Checked.Valid<List<Blur>>(List<Blur> blurs) -> {
                storage.write(who.person(), tx -> blur(tx, id, blurs));
                yield SeeOther.at(
                        "/stories/" + id + "/" + Way.of(form.value("way")).page());
            }
            case Checked.Invalid<List<Blur>>(var problems) -> {
                StoryRead read = storage.read(tx -> StoryRead.find(tx, who.person(), id));
                FieldErrors errors = FieldErrors.of(page.words(), BlurForm.PREFIX, problems);
                ModelAndView again = show(page, read, read.blurs(page.words()), errors);
                again.setStatus(errors.status());
                yield again;
            }
        };
    }

    private static WriteResult<Story> blur(Tx tx, UUID id, List<Blur> blurs) {
        StoryRead read = StoryRead.find(tx, tx.person(), id);
        return VersionedWrites.save(
                tx,
                Stories.REPOSITORY,
                id,
                read.kept(),
                read.story().blurring(blurs),
                read.kept().rev());
    }

    private static ModelAndView show(Page page, StoryRead read, List<Blur> blurs, FieldErrors errors) {
        return page.titled("story.share.title")
                .show(
                        "story/share",
                        Map.of("share", ShareView.of(read, blurs, errors, page.words()), "ways", Way.values()));
    }
}
