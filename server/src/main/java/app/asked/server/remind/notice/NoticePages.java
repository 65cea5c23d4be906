package app.asked.server.remind.notice;

import app.asked.core.journey.Rest;
import app.asked.core.remind.Reminders;
import app.asked.server.account.People;
import app.asked.server.journey.Journeys;
import app.asked.server.remind.StoredReminders;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.WithoutPerson;
import app.asked.server.web.form.Form;
import app.asked.server.web.message.DayFormat;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// What can be done from a reminder, by whoever has its link and on its day alone. It shows nothing of anybody's, and
/// takes nobody's key.
@Controller
class NoticePages {
    private static final String HERE = NoticeLinks.PATH + "{token}";

    private final Storage storage;
    private final NoticeLinks links;

    NoticePages(Storage storage, NoticeLinks links) {
        this.storage = storage;
        this.links = links;
    }

    @GetMapping(HERE)
    ModelAndView show(@PathVariable String token, @WithoutPerson Page page, Form query) {
        Notice notice = read(token);
        NoticeView view = storage.read(tx -> view(tx, page, notice, query.now()));
        return page.titled("remind.discreet").show("remind/notice", Map.of("notice", view));
    }

    /// Puts it off, once a day at most.
    @PostMapping(HERE + "/later")
    RedirectView later(@PathVariable String token, Form form) {
        Notice notice = read(token);
        storage.write(notice.person(), tx -> {
            ZoneId zone = zone(tx, notice);
            return isToday(notice, form.now(), zone)
                    && Reminders.later(form.now(), zone)
                            .filter(at -> StoredReminders.putOff(tx, notice.day(), at))
                            .isPresent();
        });
        return SeeOther.at(links.path(notice));
    }

    /// Rests on its day; a second rest on a day is the same one.
    @PostMapping(HERE + "/rest")
    RedirectView rest(@PathVariable String token, Form form) {
        Notice notice = read(token);
        storage.write(notice.person(), tx -> {
            ZoneId zone = zone(tx, notice);
            boolean rests = isToday(notice, form.now(), zone) && !isResting(tx, notice);
            if (rests) {
                Rest rest = new Rest(UuidCreator.getTimeOrderedEpoch(), notice.day(), zone, null);
                VersionedWrites.set(tx, Journeys.RESTS, rest.id(), rest);
            }
            return rests;
        });
        return SeeOther.at(links.path(notice));
    }

    private Notice read(String token) {
        return links.read(token)
                .filter(notice -> storage.read(tx -> tx.isThere(notice.person())))
                .orElseThrow(NotFound::new);
    }

    private NoticeView view(Tx tx, Page page, Notice notice, Instant now) {
        ZoneId zone = zone(tx, notice);
        String path = links.path(notice);
        if (!isToday(notice, now, zone)) {
            return new NoticeView(path, page.say("remind.notice.passed"), "/today", false);
        }
        if (isResting(tx, notice)) {
            return new NoticeView(path, page.say("remind.notice.resting"), "/rests/today", false);
        }
        Optional<Instant> later = StoredReminders.later(tx, notice.person(), notice.day());
        String said = later.filter(now::isBefore)
                .map(at -> page.say("remind.notice.later.said", "time", DayFormat.time(page.words(), at, zone)))
                .orElse("");
        boolean putsOff = later.isEmpty() && Reminders.later(now, zone).isPresent();
        return new NoticeView(path, said, null, putsOff);
    }

    private static ZoneId zone(Tx tx, Notice notice) {
        return People.preferences(tx, notice.person()).zone();
    }

    private static boolean isToday(Notice notice, Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate().equals(notice.day());
    }

    private static boolean isResting(Tx tx, Notice notice) {
        return Journeys.restDays(tx, notice.person(), notice.day()).contains(notice.day());
    }
}
