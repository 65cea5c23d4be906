package app.asked.server.story;

import app.asked.core.story.Story;
import app.asked.server.storage.Gone;
import app.asked.server.storage.Listed;
import app.asked.server.storage.Repository;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import java.util.List;
import java.util.UUID;

/// The stories of a person, as other features see them.
public final class Stories {
    public static final Repository<UUID, Story> REPOSITORY = new StoryRepository();
    public static final Listed<UUID, Story> LIST = StoryRepository.LIST;

    private Stories() {}

    /// What was deleted and can still come back.
    public static List<Versioned<Story>> gone(Tx tx, UUID person) {
        return Gone.of(tx, person, "stories", REPOSITORY);
    }
}
