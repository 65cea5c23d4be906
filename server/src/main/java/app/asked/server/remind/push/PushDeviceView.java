package app.asked.server.remind.push;

import app.asked.server.web.message.DayFormat;
import app.asked.server.web.message.Words;
import java.time.ZoneId;

/// A browser that reminders are pushed to, and since when.
public record PushDeviceView(String id, String label, String since) {
    static PushDeviceView of(Words words, PushDevice device, ZoneId zone) {
        return new PushDeviceView(
                device.id().toString(),
                device.label().isEmpty() ? words.say("remind.push.some-browser") : device.label(),
                words.say(
                        "remind.push.since",
                        "day",
                        DayFormat.date(words, device.made().atZone(zone).toLocalDate())));
    }
}
