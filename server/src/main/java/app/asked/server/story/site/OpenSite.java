package app.asked.server.story.site;

import app.asked.core.story.PublicWords;
import app.asked.server.storage.sql.Tx;
import app.asked.server.story.publish.Audience;
import app.asked.server.story.publish.Publication;
import app.asked.server.story.publish.Publications;
import app.asked.server.story.publish.Site;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A site as somebody of an audience may read it now.
///
/// @param site absent where its person gave stories to a few alone, under no name
/// @param stories those that are open, days before others, in the order in which they're read
record OpenSite(UUID person, @Nullable Site site, Audience reader, List<Publication> stories, List<Publication> all) {
    private static final Comparator<Publication> ORDER =
            Comparator.comparingInt(OpenSite::day).thenComparingInt(Publication::number);

    static OpenSite of(Tx tx, UUID person, Audience reader, Instant now) {
        List<Publication> all = Publications.all(tx, person);
        return new OpenSite(
                person,
                Publications.site(tx, person).orElse(null),
                reader,
                all.stream()
                        .filter(each -> each.isOpenTo(reader, now))
                        .sorted(ORDER)
                        .toList(),
                all);
    }

    private static int day(Publication story) {
        return story.day() == null ? Integer.MAX_VALUE : story.day().day();
    }

    Optional<Publication> story(int number) {
        return stories.stream().filter(each -> each.number() == number).findFirst();
    }

    /// Whether there was one of that number which this reader could once read.
    boolean wasTakenBack(int number) {
        return all.stream()
                .anyMatch(each -> each.number() == number
                        && each.isTakenBack()
                        && each.audience().compareTo(reader) >= 0
                        && !each.opens().isAfter(each.takenBack()));
    }

    @Nullable
    Publication beside(Publication story, int step) {
        int at = stories.indexOf(story) + step;
        return at < 0 || at >= stories.size() ? null : stories.get(at);
    }

    /// The latest ones, newest first.
    List<Publication> latest(int most) {
        return stories.stream()
                .sorted(Comparator.comparing(Publication::published)
                        .thenComparingInt(Publication::number)
                        .reversed())
                .limit(most)
                .toList();
    }

    PublicWords words(Tx tx, Publication story) {
        return Publications.words(tx, person, story);
    }

    boolean isIndexed() {
        return reader == Audience.EVERYBODY && site != null && site.indexed();
    }
}
