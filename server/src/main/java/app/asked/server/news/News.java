package app.asked.server.news;

import app.asked.server.account.Hosts;
import app.asked.server.account.ReleaseNotes;
import app.asked.server.account.SeenNotes;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.message.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The notes of new versions: a few lines for everybody, and what hosts have to do. A person is offered theirs once,
/// and whatever they tap, they aren't asked again.
public final class News {
    private News() {}

    /// What Today offers to look at.
    public enum Offer {
        /// How this Asked is set up: for whoever runs it, who hasn't looked yet or has something to do.
        HOST,
        /// What's new for everybody.
        EVERYBODY
    }

    /// In the transaction that reads Today.
    public static Optional<Offer> offered(Tx tx, UUID person) {
        SeenNotes seen = Hosts.seen(tx, person);
        if (seen.isHost() && !ReleaseNotes.after(seen.asHost()).isEmpty()) {
            return Optional.of(Offer.HOST);
        }
        return ReleaseNotes.after(seen.version()).isEmpty() ? Optional.empty() : Optional.of(Offer.EVERYBODY);
    }

    /// What hosts have to do since the version whose notes they saw. Whoever saw none is new to it all.
    public static List<String> forHost(Optional<String> seen, Words words) {
        return seen.isEmpty()
                ? List.of()
                : ReleaseNotes.after(seen).stream()
                        .flatMap(version -> lines(version, "host", words))
                        .toList();
    }

    public static void sawAsHost(Tx tx) {
        Hosts.sawAsHost(tx, ReleaseNotes.newest());
    }

    /// All that there are, the newest version first.
    static List<NewsView.Version> all(Words words) {
        return ReleaseNotes.VERSIONS.reversed().stream()
                .map(version -> new NewsView.Version(
                        version, lines(version, "people", words).toList()))
                .toList();
    }

    private static Stream<String> lines(String version, String whose, Words words) {
        String key = "news." + version.replace('.', '-') + "." + whose + ".";
        return IntStream.iterate(1, at -> words.has(key + at), at -> at + 1).mapToObj(at -> words.say(key + at));
    }
}
