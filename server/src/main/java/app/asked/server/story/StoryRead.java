package app.asked.server.story;

import app.asked.core.ask.WholeAsk;
import app.asked.core.story.Story;
import app.asked.server.ask.Asks;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.NotFound;
import java.util.Collection;
import java.util.List;
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

    public Story story() {
        return kept.value();
    }
}
