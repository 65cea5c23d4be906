package app.asked.server.remind.calendar;

import app.asked.server.account.secret.Secret;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/// Reminders as iCalendar (RFC 5545): each is an event of its own at its instant, so that clocks that change, rests and
/// pauses are in it already. It says no more than that there is a moment.
record ReminderCalendar(Secret address, String title, List<Instant> reminders, Instant now) {
    private static final Duration EVERY_FEW_HOURS = Duration.builder().hours(6).build();
    private static final Duration A_MOMENT = Duration.builder().minutes(10).build();
    private static final Duration AT_ONCE = Duration.builder().minutes(0).build();

    String text() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Asked//EN");
        calendar.setName(title);
        calendar.setRefreshInterval(EVERY_FEW_HOURS);
        reminders.forEach(at -> calendar.addEvent(event(at)));
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private VEvent event(Instant at) {
        VEvent event = new VEvent();
        event.setUid(address.derived("event " + at.getEpochSecond()).text() + "@asked");
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(at));
        event.setDuration(A_MOMENT);
        event.setSummary(title);
        event.setTransparency(true);
        event.addAlarm(VAlarm.display(new Trigger(AT_ONCE, Related.START), title));
        return event;
    }
}
