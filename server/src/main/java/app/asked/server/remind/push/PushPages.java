package app.asked.server.remind.push;

import app.asked.server.account.People;
import app.asked.server.account.session.Device;
import app.asked.server.remind.send.ClosedAddress;
import app.asked.server.remind.send.Outbound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Reminders on this phone: its browser is asked here, by a script of ours, and says where it takes them.
@Controller
class PushPages {
    static final String HERE = "/settings/reminders/phone";

    private final PushDevices devices;
    private final PushMessages messages;
    private final Outbound outbound;
    private final People people;

    PushPages(PushDevices devices, PushMessages messages, Outbound outbound, People people) {
        this.devices = devices;
        this.messages = messages;
        this.outbound = outbound;
        this.people = people;
    }

    @GetMapping(HERE)
    ModelAndView show(Page page, Who who) {
        ZoneId zone = people.preferences(who.person()).zone();
        List<PushDeviceView> there = devices.of(who.person()).stream()
                .map(device -> PushDeviceView.of(page.words(), device, zone))
                .toList();
        return page.titled("remind.push").show("remind/phone", Map.of("devices", there, "key", messages.publicKey()));
    }

    /// What no browser would send is a mistake of a script; an address that nothing is sent to is told.
    @PostMapping(HERE)
    RedirectView add(Who who, Form form, HttpServletRequest request, HttpServletResponse response) {
        Optional<PushDevice> device =
                PushForm.read(form, Device.of(request.getHeader("User-Agent"))).filter(this::isReachable);
        device.ifPresent(each -> devices.add(who.person(), each));
        Toasts.leave(Toast.of(device.isPresent() ? "toast.remind.push.on" : "toast.remind.push.no"), response);
        return SeeOther.at(HERE);
    }

    private boolean isReachable(PushDevice device) {
        try {
            outbound.check(device.endpoint());
            return true;
        } catch (ClosedAddress refused) {
            return false;
        }
    }

    @PostMapping(HERE + "/{id}/off")
    RedirectView off(@PathVariable UUID id, Who who, HttpServletResponse response) {
        devices.remove(who.person(), id);
        Toasts.leave(Toast.of("toast.remind.push.off"), response);
        return SeeOther.at(HERE);
    }
}
