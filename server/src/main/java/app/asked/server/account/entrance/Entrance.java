package app.asked.server.account.entrance;

import app.asked.server.account.CountryCookie;
import app.asked.server.account.People;
import app.asked.server.account.Preferences;
import app.asked.server.account.ThemeCookie;
import app.asked.server.account.device.DeviceCookie;
import app.asked.server.account.device.Devices;
import app.asked.server.account.event.AccountEvent.Kind;
import app.asked.server.account.event.Events;
import app.asked.server.account.secret.Secret;
import app.asked.server.account.session.Session;
import app.asked.server.account.session.SessionCookie;
import app.asked.server.account.session.Sessions;
import app.asked.server.account.spare.SpareKeys;
import app.asked.server.storage.fault.StorageDamaged;
import app.asked.server.storage.fault.StorageFull;
import app.asked.server.storage.fault.StorageMissing;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Where a browser becomes someone's, and stops to be.
@Component
public final class Entrance {
    private static final String CLEAR = "Clear-Site-Data";

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Devices devices;
    private final DeviceCookie device;
    private final People people;
    private final SpareKeys spareKeys;
    private final Events events;

    Entrance(
            Sessions sessions,
            SessionCookie cookie,
            Devices devices,
            DeviceCookie device,
            People people,
            SpareKeys spareKeys,
            Events events) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.devices = devices;
        this.device = device;
        this.people = people;
        this.spareKeys = spareKeys;
        this.events = events;
    }

    /// Begins a new session, always with a new secret; one that the browser came with ends.
    public void enter(PersonKey key, HttpServletRequest request, HttpServletResponse response) {
        enter(key, sessions.begin(key, Events.device(request)), request, response);
    }

    /// For somebody whom the host's provider let in without asking them anything, it may be: what takes a fresh sign-in
    /// asks for their passphrase.
    void enterUnproved(PersonKey key, HttpServletRequest request, HttpServletResponse response) {
        enter(key, sessions.beginUnproved(key, Events.device(request)), request, response);
    }

    private void enter(PersonKey key, Secret secret, HttpServletRequest request, HttpServletResponse response) {
        UUID person = key.person();
        Optional<Session> before = cookie.of(request).flatMap(sessions::find);
        before.ifPresent(session -> end(session.person(), session.id()));
        cookie.give(secret, response);
        if (!sessions.isKept(secret)) {
            Toasts.leave(Toast.of("toast.only-reading"), response);
        }
        devices.remember(person, request, response);
        spareKeys.settle(key, Events.device(request));
        events.add(person, Kind.SIGNED_IN, request);
        Preferences preferences = people.preferences(person);
        ThemeCookie.give(preferences.theme(), response);
        CountryCookie.keep(preferences.country(), request, response);
    }

    /// The device stays known, and keeps the secrets of its passkeys: whoever signs out signs in here again. What was
    /// typed and not saved, its own script takes away.
    void leave(Who who, HttpServletResponse response) {
        end(who.person(), who.session());
        clear(response);
        response.setHeader(CLEAR, "\"cache\"");
    }

    /// Where the disk takes nothing more, the secret is gone with the cookie all the same.
    private void end(UUID person, UUID session) {
        try {
            sessions.end(person, session);
        } catch (StorageFull | StorageDamaged | StorageMissing nothingIsWritten) {
            return;
        }
    }

    /// Nothing here remembers that anybody was here.
    public void forget(HttpServletResponse response) {
        device.take(response);
        clear(response);
        response.setHeader(CLEAR, "\"cache\", \"storage\"");
    }

    /// Cookies of other programs under the same name of a host are theirs, so only ours is taken back.
    private void clear(HttpServletResponse response) {
        cookie.take(response);
        CountryCookie.take(response);
    }
}
