package app.asked.server.story.publish;

import app.asked.server.account.host.HostNotice;
import app.asked.server.account.host.HostStories;
import app.asked.server.settings.Settings;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What the host is told of published stories, and what they decide about one. They see what everybody can.
@Component
final class PublishedForHost implements HostStories, HostNotice {
    private final Storage storage;
    private final Settings settings;

    PublishedForHost(Storage storage, Settings settings) {
        this.storage = storage;
        this.settings = settings;
    }

    @Override
    public Optional<String> text(Words words) {
        List<StoryHere> reported = storage.read(PublicationRepository::reported);
        return reported.isEmpty()
                ? Optional.empty()
                : Optional.of(reported.stream().map(each -> line(each, words)).collect(Collectors.joining("\n")));
    }

    private String line(StoryHere each, Words words) {
        Report said = each.story().handling().report();
        return words.say(
                "host.reported",
                "address",
                each.address(),
                "report",
                words.say("story.report." + (said == null ? Report.OTHER : said).key()),
                "url",
                settings.url() + each.path());
    }

    @Override
    public boolean decide(String address, Decision decision, Instant now) {
        int slash = address.indexOf('/');
        String number = address.substring(slash + 1);
        if (slash < 0 || !number.matches("\\d{1,6}")) {
            return false;
        }
        Optional<UUID> author = storage.read(tx -> SiteRepository.named(tx, address.substring(0, slash)));
        return author.isPresent()
                && storage.write(author.get(), tx -> decide(tx, Integer.parseInt(number), decision, now));
    }

    private static boolean decide(Tx tx, int number, Decision decision, Instant now) {
        Optional<Publication> found = PublicationRepository.all(tx, tx.person()).stream()
                .filter(each -> each.number() == number && !each.isTakenBack())
                .findFirst();
        found.ifPresent(each -> PublicationRepository.put(tx, each.handled(decided(each.handling(), decision, now))));
        return found.isPresent();
    }

    private static Handling decided(Handling before, Decision decision, Instant now) {
        return switch (decision) {
            case HIDE -> before.hiddenAt(now);
            case SHOW -> before.hiddenAt(null);
            case FEATURE -> before.featuredAt(now);
            case UNFEATURE -> before.featuredAt(null);
        };
    }
}
