package app.asked.server.remind.mail;

import app.asked.server.account.own.SettingsView.Row;
import app.asked.server.account.secret.Digest;
import app.asked.server.account.secret.Secret;
import app.asked.server.remind.Way;
import app.asked.server.remind.notice.Notice;
import app.asked.server.remind.notice.NoticeLinks;
import app.asked.server.remind.send.Courier;
import app.asked.server.remind.send.Delivery;
import app.asked.server.settings.MailServer;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Mails reminders, and the code by which somebody shows first that an address is theirs.
@Component
@Order(4)
class MailReminders implements Way {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;

    private final Storage storage;
    private final NoticeLinks links;
    private final MailEnd end;
    private final Courier courier;
    private final Words words;
    private final Optional<MailServer> server;

    MailReminders(
            Storage storage,
            NoticeLinks links,
            MailEnd end,
            Courier courier,
            Messages messages,
            Environment environment) {
        this.storage = storage;
        this.links = links;
        this.end = end;
        this.courier = courier;
        this.words = messages.in();
        this.server = MailServer.of(environment);
    }

    boolean isOffered() {
        return server.isPresent();
    }

    @Override
    public Optional<Row> row(Tx tx, UUID person, Words words) {
        return isOffered()
                ? Optional.of(new Row(
                        MailPages.HERE,
                        words.say("remind.mail"),
                        words.say(isOn(tx, person) ? "remind.way.on" : "remind.mail.small")))
                : Optional.empty();
    }

    @Override
    public boolean isOn(Tx tx, UUID person) {
        return isOffered() && find(tx, person).filter(MailAddress::isConfirmed).isPresent();
    }

    @Override
    public List<Delivery> deliveries(Tx tx, Notice notice) {
        return find(tx, notice.person()).filter(MailAddress::isConfirmed).filter(_ -> isOffered()).stream()
                .<Delivery>map(address -> () -> send(reminder(address, notice)))
                .toList();
    }

    private Mail reminder(MailAddress address, Notice notice) {
        String last = end.link(notice.person(), address);
        return new Mail(
                address.address(),
                words.say("remind.discreet"),
                words.say("remind.mail.text", "link", links.to(notice), "end", last),
                last);
    }

    /// A mail session is made for each: there are few, and none before the first.
    private Delivery.Outcome send(Mail mail) throws IOException {
        return new Mailer(server.orElseThrow()).send(mail);
    }

    static Optional<MailAddress> find(Tx tx, UUID person) {
        return MailAddressRepository.find(tx, person);
    }

    /// Mails a code to that address, and answers whether it does: not where one was mailed a moment ago.
    boolean take(UUID person, String address, Instant now) {
        String code = "%06d".formatted(RANDOM.nextInt(CODES));
        boolean taken = storage.write(person, tx -> {
            boolean may = find(tx, person)
                    .filter(before -> !before.mayHaveAnotherCode(now))
                    .isEmpty();
            if (may) {
                MailAddressRepository.put(
                        tx, new MailAddress(UuidCreator.getTimeOrderedEpoch(), address, digest(code), now, 0));
            }
            return may;
        });
        if (taken) {
            Mail mail = new Mail(
                    address,
                    words.say("remind.mail.code.subject"),
                    words.say("remind.mail.code.text", "code", code),
                    "");
            courier.take(() -> send(mail));
        }
        return taken;
    }

    /// Whether that code confirms the address.
    boolean confirm(UUID person, String typed, Instant now) {
        Digest code = digest(typed.replaceAll("\\s", ""));
        return storage.write(person, tx -> {
            Optional<MailAddress> there = find(tx, person);
            boolean right =
                    there.filter(address -> address.isConfirmedBy(code, now)).isPresent();
            there.filter(address -> !address.isConfirmed())
                    .map(address -> right ? address.confirmed() : address.triedInVain())
                    .ifPresent(address -> MailAddressRepository.put(tx, address));
            return right;
        });
    }

    void remove(UUID person) {
        storage.write(person, tx -> {
            MailAddressRepository.remove(tx);
            return person;
        });
    }

    /// Ends those to that address alone: a link from before another one ends nothing.
    void end(MailEnd.Named named) {
        storage.write(named.person(), tx -> {
            boolean same = find(tx, named.person())
                    .filter(address -> address.id().equals(named.address()))
                    .isPresent();
            if (same) {
                MailAddressRepository.remove(tx);
            }
            return same;
        });
    }

    private static Digest digest(String code) {
        return new Secret(code).digest();
    }
}
