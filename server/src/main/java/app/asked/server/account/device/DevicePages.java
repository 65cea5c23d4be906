package app.asked.server.account.device;

import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Veil;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// What a person sets for the device in their hand alone. The app lock is its script's matter: no PIN comes here.
@Controller
class DevicePages {
    private static final String PATH = "/settings/device";

    @GetMapping(PATH)
    ModelAndView device(Page page) {
        return page.titled("account.settings.device").show("account/device", Map.of());
    }

    @PostMapping(PATH)
    RedirectView look(Form form, HttpServletResponse response) {
        set(Veil.DISCREET, form.has("discreet"), response);
        set(Veil.SHARED, form.has("shared"), response);
        Toasts.leave(Toast.of("toast.saved"), response);
        return SeeOther.at(PATH);
    }

    private static void set(String name, boolean on, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, on ? "1" : "")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(on ? DeviceCookie.LIFE : Duration.ZERO);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
