package app.asked.server.ask.after;

import app.asked.core.ask.Outcome;
import app.asked.server.web.Page;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// One question for somebody who asked a moment ago, and one tap to answer it: a page of a few kilobytes, for a
/// shortcut
/// on a phone and a weak signal. What is tapped is an ask that life brought ([LivedPages]); the rest can be told later.
@Controller
class QuickPages {
    @GetMapping("/quick")
    ModelAndView quick(Page page) {
        List<String> answers = Arrays.stream(Outcome.values()).map(Outcome::key).toList();
        return page.titled("answer.question")
                .show("ask/quick", Map.of("id", UuidCreator.getTimeOrderedEpoch(), "answers", answers));
    }
}
