package app.asked.server.web.look;

import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.Theme;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/components`: every part of the look with its states, in one place, by day and by evening.
@Controller
class ComponentPages {
    @GetMapping("/components")
    ModelAndView components(Page page, @RequestParam @Nullable String theme) {
        return dressed(page, theme)
                .titled("components.title")
                .under(Nav.INSIGHTS)
                .ownedBy("nobody")
                .show("look/components", parts(page));
    }

    @GetMapping("/components/flow")
    ModelAndView flow(Page page, @RequestParam @Nullable String theme) {
        return dressed(page, theme).titled("components.flow").show("look/flow", parts(page));
    }

    private static Page dressed(Page page, @Nullable String theme) {
        return theme == null ? page : page.in(Theme.of(theme));
    }

    private static Map<String, ComponentsView> parts(Page page) {
        return Map.of("parts", ComponentsView.of(page.words()));
    }
}
