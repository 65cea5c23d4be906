package app.asked.server.account.host;

import app.asked.server.account.Hosts;
import app.asked.server.account.People;
import app.asked.server.account.device.Devices;
import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.account.event.Events;
import app.asked.server.account.host.HostStories.Decision;
import app.asked.server.account.login.Accounts;
import app.asked.server.account.own.Erasing;
import app.asked.server.account.recovery.Comebacks;
import app.asked.server.account.recovery.HostCodes;
import app.asked.server.account.recovery.RecoverySheets;
import app.asked.server.account.session.Sessions;
import app.asked.server.account.spare.SpareKeys;
import app.asked.server.account.token.Tokens;
import app.asked.server.settings.Settings;
import app.asked.server.storage.Storage;
import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Does what a host asks for. No key of anybody's is at hand here, so no word can be opened.
@Component
final class HostHelp {
    private static final int MOST_LISTED = 1_000;

    private final Storage storage;
    private final InstantSource clock;
    private final Settings settings;
    private final Words words;
    private final HostCodes codes;
    private final Comebacks comebacks;
    private final SpareKeys spareKeys;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Devices devices;
    private final Invitations invitations;
    private final Erasing erasing;
    private final HostStories stories;
    private final List<HostNotice> notices;

    HostHelp(
            Storage storage,
            InstantSource clock,
            Settings settings,
            Messages messages,
            HostCodes codes,
            Comebacks comebacks,
            SpareKeys spareKeys,
            Sessions sessions,
            Tokens tokens,
            Devices devices,
            Invitations invitations,
            Erasing erasing,
            HostStories stories,
            List<HostNotice> notices) {
        this.storage = storage;
        this.clock = clock;
        this.settings = settings;
        this.words = messages.in(Messages.DEFAULT);
        this.codes = codes;
        this.comebacks = comebacks;
        this.spareKeys = spareKeys;
        this.sessions = sessions;
        this.tokens = tokens;
        this.devices = devices;
        this.invitations = invitations;
        this.erasing = erasing;
        this.stories = stories;
        this.notices = notices;
    }

    HostAnswer answer(HostWish wish) {
        return switch (wish.task()) {
            case LIST -> done(Stream.concat(Stream.of(list()), notices()).collect(Collectors.joining("\n")));
            case INVITE -> done(invite());
            case HIDE_STORY -> decide(wish, Decision.HIDE);
            case SHOW_STORY -> decide(wish, Decision.SHOW);
            case FEATURE_STORY -> decide(wish, Decision.FEATURE);
            case UNFEATURE_STORY -> decide(wish, Decision.UNFEATURE);
            case RESET, NEW_KEY, APPOINT, DISMISS, SUSPEND, RESUME, REMOVE ->
                storage.read(tx -> Accounts.named(tx, wish.name()))
                        .map(person -> answer(wish, person))
                        .orElseGet(() -> refused("host.nobody", wish.name()));
        };
    }

    private HostAnswer answer(HostWish wish, UUID person) {
        return switch (wish.task()) {
            case RESET -> done(reset(person, wish.name()));
            case NEW_KEY -> done(newKey(person, wish.name()));
            case APPOINT -> {
                appoint(person, true, Kind.HOST_APPOINTED);
                yield done(words.say("host.appointed", "name", wish.name()));
            }
            case DISMISS -> {
                appoint(person, false, Kind.HOST_DISMISSED);
                yield done(words.say("host.dismissed", "name", wish.name()));
            }
            case SUSPEND -> {
                suspend(person, clock.instant(), Kind.HOST_SUSPENDED);
                comebacks.endAll(person);
                sessions.endAll(person);
                yield done(words.say("host.suspended", "name", wish.name()));
            }
            case RESUME -> {
                suspend(person, null, Kind.HOST_RESUMED);
                yield done(words.say("host.resumed", "name", wish.name()));
            }
            case REMOVE -> remove(wish, person);
            case LIST, INVITE, HIDE_STORY, SHOW_STORY, FEATURE_STORY, UNFEATURE_STORY ->
                throw new IllegalArgumentException("about nobody");
        };
    }

    private HostAnswer decide(HostWish wish, Decision decision) {
        return stories.decide(wish.name(), decision, clock.instant())
                ? done(words.say("host." + wish.task().key(), "address", wish.name()))
                : refused("host.no-story", wish.name());
    }

    private Stream<String> notices() {
        return notices.stream().flatMap(notice -> notice.text(words).stream());
    }

    private String list() {
        List<Account> accounts = storage.read(tx -> HostRepository.accounts(tx, MOST_LISTED + 1));
        String told = accounts.stream().limit(MOST_LISTED).map(this::told).collect(Collectors.joining("\n"));
        String more = accounts.size() > MOST_LISTED ? "\n" + words.say("host.list.more", "most", MOST_LISTED) : "";
        return accounts.isEmpty() ? words.say("host.list.none") : told + more;
    }

    private String told(Account account) {
        Instant seen = account.seen();
        String used = seen == null
                ? words.say("host.list.signed-out")
                : words.say(
                        "host.list.seen",
                        "day",
                        DayFormat.date(
                                words, seen.atZone(ZoneId.systemDefault()).toLocalDate()));
        String suspended = account.suspended() == null ? "" : "  " + words.say("host.list.suspended");
        return account.name() + "  " + used + suspended;
    }

    private String invite() {
        return words.say("host.invited", "link", invitations.make(), "days", Invitations.LAST.toDays());
    }

    private String reset(UUID person, String name) {
        String code = String.join(" ", codes.make(person).groups());
        String opens = spareKeys.state(person) == SpareKeys.State.ON
                ? "host.reset.spare-key"
                : storage.read(tx -> RecoverySheets.isMade(tx, person)) ? "host.reset.sheet" : "host.reset.neither";
        return words.say("host.reset", "name", name, "code", code, "address", settings.url() + HostCodes.TAKEN_AT)
                + "\n" + words.say(opens, "name", name);
    }

    /// What is needed for it, only the person has: they get it when they next sign in (docs/adr/0022).
    private String newKey(UUID person, String name) {
        storage.write(person, tx -> {
            People.wantNewKey(tx);
            Events.add(tx, Kind.HOST_ASKED_FOR_KEY, "", clock.instant());
            return person;
        });
        comebacks.endAll(person);
        tokens.revokeAll(person);
        devices.forgetAll(person);
        sessions.endAll(person);
        return words.say("host.new-key", "name", name);
    }

    private void appoint(UUID person, boolean isHost, Kind kind) {
        Instant now = clock.instant();
        storage.write(person, tx -> {
            if (isHost) {
                Hosts.appoint(tx, now);
            } else {
                Hosts.dismiss(tx);
            }
            Events.add(tx, kind, "", now);
            return person;
        });
    }

    private void suspend(UUID person, @Nullable Instant since, Kind kind) {
        storage.write(person, tx -> {
            HostRepository.suspend(tx, since);
            Events.add(tx, kind, "", clock.instant());
            return person;
        });
    }

    private HostAnswer remove(HostWish wish, UUID person) {
        Optional<UUID> again = storage.read(tx -> Accounts.named(tx, wish.again()));
        if (!again.equals(Optional.of(person))) {
            return refused("host.remove.differs", wish.name());
        }
        erasing.erase(person);
        return done(words.say("host.removed", "name", wish.name()));
    }

    private static HostAnswer done(String text) {
        return new HostAnswer(true, text);
    }

    private HostAnswer refused(String key, String name) {
        return new HostAnswer(false, words.say(key, "name", name));
    }
}
