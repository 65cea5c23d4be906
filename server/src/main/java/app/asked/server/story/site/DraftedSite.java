package app.asked.server.story.site;

import app.asked.core.story.PublicWords;
import app.asked.server.storage.sql.Tx;
import app.asked.server.story.StoryRead;
import app.asked.server.story.publish.Audience;
import app.asked.server.story.publish.Publication;
import app.asked.server.story.publish.Publications;
import app.asked.server.story.publish.Publications.Beside;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A site with one story on it as it would be given now: for its person alone.
record DraftedSite(OpenSite open, Publication story, PublicWords words) {
    private static final Beside EVERYTHING = new Beside(true, true);

    static DraftedSite of(Tx tx, UUID person, UUID story, Publications publications, Instant now, Words words) {
        StoryRead read = StoryRead.find(tx, person, story);
        Publication draft = publications.drafted(tx, person, read, Audience.EVERYBODY, EVERYTHING, now, words);
        OpenSite open = new OpenSite(
                person, Publications.site(tx, person).orElse(null), Audience.EVERYBODY, List.of(draft), List.of(draft));
        return new DraftedSite(open, draft, read.forOthers(words));
    }
}
