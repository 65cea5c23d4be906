package app.asked.server.story.publish;

import app.asked.server.storage.sql.Tx;
import app.asked.server.story.StoryRead;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What others can read of a story, as its person sees it.
///
/// @param href of its public page; absent where it stands on none
/// @param isLit whether a reader lit its lamp
/// @param isOlder whether the story reads otherwise by now
public record SharedView(String state, @Nullable String href, boolean isLit, boolean isOlder) {
    /// Empty where it was given to nobody, or taken back.
    public static Optional<SharedView> of(Tx tx, UUID person, StoryRead read, Instant now, Words words) {
        return Publications.find(tx, person, read.story().id())
                .filter(each -> !each.isTakenBack())
                .map(each -> new SharedView(
                        words.say(each.stateKey(now)),
                        href(tx, person, each, now),
                        each.lit() != null,
                        !Publications.words(tx, person, each).equals(read.forOthers(words))));
    }

    private static @Nullable String href(Tx tx, UUID person, Publication each, Instant now) {
        return each.isOpenTo(Audience.EVERYBODY, now)
                ? Publications.site(tx, person)
                        .map(site -> "/by/" + site.name() + "/" + each.number())
                        .orElse(null)
                : null;
    }
}
