package app.asked.server.remind.push;

import app.asked.server.remind.send.Delivery;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// A notice by which somebody tries whether reminders come to their own browsers.
@Component
public final class TestNotice {
    /// Where a browser starts to take them.
    public static final String BEGUN_AT = PushPages.HERE;

    private final PushDevices devices;
    private final PushMessages messages;

    TestNotice(PushDevices devices, PushMessages messages) {
        this.devices = devices;
        this.messages = messages;
    }

    /// What came of it.
    ///
    /// @param browsers how many take reminders
    /// @param reached to how many of them it's on its way
    public record Sent(int browsers, int reached) {}

    /// Sends it to each of them, within seconds.
    ///
    /// @param path where a tap on it leads
    public Sent send(UUID person, String path) {
        List<PushDevice> all = devices.of(person);
        return new Sent(
                all.size(),
                Math.toIntExact(
                        all.stream().filter(device -> isTaken(device, path)).count()));
    }

    private boolean isTaken(PushDevice device, String path) {
        try {
            return Delivery.Outcome.of(messages.sendTest(device, path)) == Delivery.Outcome.DELIVERED;
        } catch (IOException away) {
            return false;
        }
    }
}
