package app.asked.server.host;

import app.asked.server.account.Hosts;
import app.asked.server.account.fresh.FreshSignIn;
import app.asked.server.account.host.Invitations;
import app.asked.server.backup.BackupNow;
import app.asked.server.command.CommandSettings;
import app.asked.server.doctor.Area;
import app.asked.server.doctor.Checkup;
import app.asked.server.doctor.Finding;
import app.asked.server.host.HostView.Outcome;
import app.asked.server.news.News;
import app.asked.server.remind.mail.TestMail;
import app.asked.server.remind.push.TestNotice;
import app.asked.server.settings.MailServer;
import app.asked.server.storage.Storage;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.load.Bulkhead;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// What the host sees of their Asked, and what they try of it. For everybody else there is no such page.
@Controller
class HostPages {
    static final String HERE = "/host";

    private static final String BACKUPS = HERE + "#backups";

    private final Storage storage;
    private final ThisServer server;
    private final Invitations invitations;
    private final BackupNow backup;
    private final TestMail mail;
    private final TestNotice notice;
    private final InstantSource clock;
    private final Bulkhead tests = new Bulkhead(1, 1, Duration.ofSeconds(5));

    HostPages(
            Storage storage,
            ThisServer server,
            Invitations invitations,
            BackupNow backup,
            TestMail mail,
            TestNotice notice,
            InstantSource clock) {
        this.storage = storage;
        this.server = server;
        this.invitations = invitations;
        this.backup = backup;
        this.mail = mail;
        this.notice = notice;
        this.clock = clock;
    }

    @GetMapping(HERE)
    ModelAndView show(Page page, Who who, HttpServletRequest request, HttpServletResponse response) {
        hold(who);
        if (backup.state() instanceof BackupNow.State.Running) {
            response.setHeader("Refresh", "2");
        }
        return show(page, who, request, Outcome.NONE);
    }

    @PostMapping(HERE + "/{area}/test")
    ModelAndView test(@PathVariable String area, Page page, Who who, HttpServletRequest request) {
        hold(who);
        Area tested = Arrays.stream(Area.values())
                .filter(each -> each.key().equals(area))
                .findFirst()
                .orElseThrow(NotFound::new);
        try (Bulkhead.Place _ = tests.enter(who.person())) {
            List<Finding> found = checkup().test(tested);
            return show(page, who, request, Outcome.of(tested, found.isEmpty() ? fine(tested) : found, page.words()));
        }
    }

    /// There is nothing to go through where people use this machine alone: the page itself came that way.
    private static List<Finding> fine(Area area) {
        return area == Area.ADDRESS ? List.of(Finding.ok("doctor.address.reached")) : List.of();
    }

    @FreshSignIn
    @PostMapping(HERE + "/invitation")
    ModelAndView invite(Page page, Who who, HttpServletRequest request) {
        hold(who);
        return show(page, who, request, Outcome.invited(invitations.make()));
    }

    @PostMapping(HERE + "/backup")
    RedirectView backUp(Who who) {
        hold(who);
        CommandSettings settings = server.settings();
        if (settings.isOnPostgres()) {
            throw new NotFound();
        }
        backup.start(settings);
        return SeeOther.at(BACKUPS);
    }

    @FreshSignIn
    @PostMapping(HERE + "/mail")
    ModelAndView mail(Page page, Who who, Form form, HttpServletRequest request) {
        hold(who);
        String address = form.value("mailTo").strip();
        if (!mail.isOffered()) {
            throw new NotFound();
        }
        if (!MailServer.isAddress(address)) {
            FieldErrors errors = new FieldErrors(Map.of("mailTo", page.say("remind.mail.heed")));
            ModelAndView again = show(
                    page,
                    who,
                    request,
                    Outcome.of(Area.MAIL, List.of(), page.words()).typed(address, errors));
            again.setStatus(errors.status());
            return again;
        }
        try (Bulkhead.Place _ = tests.enter(who.person())) {
            TestMail.Answer answer = mail.send(address, page.words());
            Finding found = answer.isTaken()
                    ? Finding.ok("host.mail.taken", "said", answer.said())
                    : Finding.problem("host.mail.refused", "said", answer.said());
            return show(page, who, request, Outcome.of(Area.MAIL, List.of(found), page.words()));
        }
    }

    @PostMapping(HERE + "/reminder")
    ModelAndView remind(Page page, Who who, HttpServletRequest request) {
        hold(who);
        try (Bulkhead.Place _ = tests.enter(who.person())) {
            TestNotice.Sent sent = notice.send(who.person(), HERE);
            return show(page, who, request, Outcome.of(Area.REMINDERS, List.of(found(sent)), page.words()));
        }
    }

    private static Finding found(TestNotice.Sent sent) {
        if (sent.browsers() == 0) {
            return Finding.look("host.reminder.none");
        }
        return sent.reached() == sent.browsers()
                ? Finding.ok("host.reminder.sent", "browsers", sent.browsers())
                : Finding.problem("host.reminder.lost", "browsers", sent.browsers(), "reached", sent.reached());
    }

    @PostMapping(HERE + "/notes/seen")
    RedirectView sawNotes(Who who) {
        hold(who);
        storage.write(who.person(), tx -> {
            News.sawAsHost(tx);
            return who;
        });
        return SeeOther.at(HERE);
    }

    private void hold(Who who) {
        if (!storage.read(tx -> Hosts.isOne(tx, who.person()))) {
            throw new NotFound();
        }
    }

    private Checkup checkup() {
        return new Checkup(server.settings(), clock);
    }

    private ModelAndView show(Page page, Who who, HttpServletRequest request, Outcome outcome) {
        CommandSettings settings = server.settings();
        Checkup checkup = new Checkup(settings, clock);
        List<String> notes =
                storage.read(tx -> News.forHost(Hosts.seen(tx, who.person()).asHost(), page.words()));
        HostView view = HostView.of(
                area -> area == Area.ADDRESS
                        ? Stream.concat(checkup.glance(area).stream(), Stream.of(Visit.seen(request, settings)))
                                .toList()
                        : checkup.glance(area),
                notes,
                outcome,
                page.words());
        return page.titled("host.title")
                .show(
                        "host/host",
                        Map.of(
                                "host",
                                view,
                                "backup",
                                BackupView.of(backup.state(), !settings.isOnPostgres(), page.words()),
                                "mails",
                                mail.isOffered()));
    }
}
