package app.asked.server.story;

import app.asked.core.ask.WholeAsk;
import app.asked.core.story.Blur;
import app.asked.core.story.FoundName;
import app.asked.core.story.NameFinder;
import app.asked.core.story.PublicWords;
import app.asked.core.story.Story;
import app.asked.core.words.Line;
import app.asked.server.ask.Asks;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.NotFound;
import app.asked.server.web.message.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A story as it is kept, with the asks that it is of, as far as they are there.
public record StoryRead(Versioned<Story> kept, List<WholeAsk> asks) {
    public StoryRead {
        asks = List.copyOf(asks);
    }

    public static StoryRead find(Tx tx, UUID person, UUID id) {
        Versioned<Story> kept = Stories.REPOSITORY
                .find(tx, person, id)
                .filter(found -> !found.isGone())
                .orElseThrow(NotFound::new);
        return new StoryRead(kept, asks(tx, person, kept.value().asks()));
    }

    static List<WholeAsk> asks(Tx tx, UUID person, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : Asks.told(tx, person, ids).stream().map(VersionedAsk::whole).toList();
    }

    /// What in it may tell who somebody is.
    private List<FoundName> names() {
        return NameFinder.in(
                story().words().toList(), asks.stream().map(WholeAsk::ask).toList());
    }

    /// The names in it, each with what others read: as its person said it, or else as it is proposed, so that a name
    /// nobody has looked at yet is hidden.
    public List<Blur> blurs(Words words) {
        Map<Line, Blur> blurs = new LinkedHashMap<>();
        story().blurs().forEach(blur -> blurs.put(blur.found(), blur));
        for (FoundName found : names()) {
            Line name = new Line(found.text());
            Line standIn = new Line(words.say("story.blur." + found.kind().key()));
            blurs.putIfAbsent(name, new Blur(name, standIn));
        }
        return blurs.values().stream().limit(Story.MOST_BLURS).toList();
    }

    /// What others would read of it.
    public PublicWords forOthers(Words words) {
        return story().blurring(blurs(words)).publicWords();
    }

    public Story story() {
        return kept.value();
    }
}
