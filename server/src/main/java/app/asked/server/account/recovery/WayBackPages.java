package app.asked.server.account.recovery;

import app.asked.server.account.event.Events;
import app.asked.server.account.fresh.FreshSignIn;
import app.asked.server.account.login.Accounts;
import app.asked.server.account.spare.SpareKeys;
import app.asked.server.settings.Settings;
import app.asked.server.storage.Storage;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The ways back in, in the settings: the recovery sheet, and the spare key with the host.
@Controller
class WayBackPages {
    static final String PATH = "/settings/recovery";

    private final Storage storage;
    private final RecoverySheets sheets;
    private final SpareKeys spareKeys;
    private final Settings settings;

    WayBackPages(Storage storage, RecoverySheets sheets, SpareKeys spareKeys, Settings settings) {
        this.storage = storage;
        this.sheets = sheets;
        this.spareKeys = spareKeys;
        this.settings = settings;
    }

    @GetMapping(PATH)
    ModelAndView ways(Who who, Page page) {
        SpareKeys.State spare = spareKeys.state(who.person());
        RecoverySheets.State sheet = storage.read(tx -> RecoverySheets.state(tx, who.person()));
        return page.titled("account.settings.recovery")
                .show("account/recovery", Map.of("ways", new WaysView(sheet, spare, settings.demo())));
    }

    /// Answers with the sheet itself: its code is in no address, and in no page after this one.
    @FreshSignIn
    @PostMapping(PATH + "/sheet")
    ModelAndView make(Who who, Page page, HttpServletRequest request) {
        RecoveryCode code = sheets.make(who.person(), Events.device(request));
        String name = storage.read(tx -> Accounts.name(tx, who.person()));
        return page.titled("account.sheet.title")
                .show(
                        "account/sheet",
                        Map.of("groups", code.groups(), "name", name, "address", settings.url() + RecoverPages.PATH));
    }

    @PostMapping(PATH + "/kept")
    RedirectView keep(Who who, HttpServletResponse response) {
        sheets.keep(who.person());
        Toasts.leave(Toast.of("toast.sheet-kept"), response);
        return SeeOther.at(PATH);
    }

    @FreshSignIn
    @PostMapping(PATH + "/spare-key/on")
    RedirectView turnOn(Who who, HttpServletRequest request, HttpServletResponse response) {
        boolean isOn = spareKeys.turnOn(storage.read(tx -> tx.key(who.person())), Events.device(request));
        Toasts.leave(Toast.of(isOn ? "toast.spare-key-on" : "toast.spare-key-not-on"), response);
        return SeeOther.at(PATH);
    }

    @FreshSignIn
    @PostMapping(PATH + "/spare-key/off")
    RedirectView turnOff(Who who, HttpServletRequest request, HttpServletResponse response) {
        boolean isOff = spareKeys.turnOff(who.person(), Events.device(request));
        Toasts.leave(Toast.of(isOff ? "toast.spare-key-off" : "toast.spare-key-not-off"), response);
        return SeeOther.at(PATH);
    }
}
