package app.asked.server.remind.push;

import app.asked.server.account.own.SettingsView.Row;
import app.asked.server.remind.Way;
import app.asked.server.remind.notice.Notice;
import app.asked.server.remind.send.Delivery;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.message.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The browsers that reminders are pushed to.
@Component
@Order(1)
class PushDevices implements Way {
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final Storage storage;
    private final PushMessages messages;

    PushDevices(Storage storage, PushMessages messages) {
        this.storage = storage;
        this.messages = messages;
    }

    @Override
    public Optional<Row> row(Tx tx, UUID person, Words words) {
        int count = PushDeviceRepository.of(tx, person).size();
        return Optional.of(
                new Row(PushPages.HERE, words.say("remind.push"), words.say("remind.push.small", "count", count)));
    }

    @Override
    public boolean isOn(Tx tx, UUID person) {
        return !PushDeviceRepository.of(tx, person).isEmpty();
    }

    @Override
    public List<Delivery> deliveries(Tx tx, Notice notice) {
        return PushDeviceRepository.of(tx, notice.person()).stream()
                .<Delivery>map(device -> () -> deliver(device, notice))
                .toList();
    }

    /// A browser that wants no more is forgotten.
    private Delivery.Outcome deliver(PushDevice device, Notice notice) throws IOException {
        int status = messages.send(device, notice);
        if (status == NOT_FOUND || status == GONE) {
            remove(notice.person(), device.id());
        }
        return Delivery.Outcome.of(status);
    }

    void add(UUID person, PushDevice device) {
        storage.write(person, tx -> {
            PushDeviceRepository.add(tx, device);
            return person;
        });
    }

    void remove(UUID person, UUID id) {
        storage.write(person, tx -> {
            PushDeviceRepository.remove(tx, id);
            return person;
        });
    }

    List<PushDevice> of(UUID person) {
        return storage.read(tx -> PushDeviceRepository.of(tx, person));
    }
}
