package app.asked.server.care;

import app.asked.core.care.CarePage;
import app.asked.server.account.CountryCookie;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.WithoutPerson;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Help and short reading, signed out too. Nothing here asks the database: who needs help may need it now.
@Controller
class CarePages {
    private final CareLibrary care;

    CarePages(CareLibrary care) {
        this.care = care;
    }

    /// @param country where the person says they are, which this device remembers
    @GetMapping({"/care", "/help"})
    ModelAndView help(
            @WithoutPerson Page page,
            Form query,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam Optional<String> country) {
        country.filter(code -> code.isEmpty() || care.country(code).isPresent())
                .ifPresent(code -> CountryCookie.chooseHere(code, response));
        String chosen = country.orElseGet(() -> CountryCookie.of(request));
        HelpView help = HelpView.of(care, page.words(), chosen).offering(query.device());
        return page.titled("care.help.title")
                .show("care/help", Map.of("help", help, "reading", care.pages(), "talks", care.talks()));
    }

    /// From the line under heavy words. Today then offers a pause.
    @PostMapping("/care/someone")
    RedirectView someone(HttpServletResponse response) {
        HeavyDay.leadToHelp(response);
        return SeeOther.at("/help#someone");
    }

    @GetMapping("/care/{slug}")
    ModelAndView read(@WithoutPerson Page page, @PathVariable String slug) {
        CarePage reading = care.page(slug).orElseThrow(NotFound::new);
        return page.titled(reading.title()).show("care/reading", Map.of("reading", reading));
    }
}
