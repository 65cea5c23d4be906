package app.asked.server.ask.after;

import app.asked.core.ask.Afterwards;
import app.asked.core.ask.Answer;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.words.Chance;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.AskWrites;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.HeavyLine;
import app.asked.server.storage.Storage;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/// The screen after an ask. Where it was a lot, there are three equal choices and nothing else.
@Controller
class SavedPages {
    private final Storage storage;
    private final AskReads reads;
    private final AskWrites writes;

    SavedPages(Storage storage, AskReads reads, AskWrites writes) {
        this.storage = storage;
        this.reads = reads;
        this.writes = writes;
    }

    @GetMapping("/asks/{id}/saved")
    Object saved(Page page, Who who, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        FoundAsk ask = reads.find(who, id);
        Afterwards after = Afterwards.of(ask.whole()).orElse(null);
        if (after == null) {
            return SeeOther.at(ask.path("go"));
        }
        if (after.kind() == Afterwards.Kind.HARMED) {
            return SeeOther.at(ask.path("harm"));
        }
        boolean heavy = HeavyLine.isDue(HeavyLine.wordsOf(ask.whole()), request, response);
        SavedView view = SavedView.of(page.words(), ask, after, heavy);
        String title = ask.whole().made() ? "ask.saved.title" : "ask.saved.turned-back";
        return after.kind() == Afterwards.Kind.HIGH_DISTRESS
                ? page.toasting(null).titled(title).show("ask/distress", Map.of("saved", view))
                : page.titled(title).show("ask/saved", Map.of("saved", view));
    }

    /// Rates the belief again. What is no chance on the scale changes nothing.
    @PostMapping("/asks/{id}/belief")
    RedirectView belief(Who who, @PathVariable UUID id, Form form) {
        Checked<Belief> checked = form.check("belief.", Map.of(), Belief::read);
        if (checked instanceof Checked.Valid<Belief>(Belief belief)) {
            storage.write(who.person(), tx -> {
                Answer answer = reads.find(tx, who.person(), id).answer();
                if (answer == null) {
                    throw new NotFound();
                }
                return writes.answer(tx, id, answer.believing(belief.again()), null);
            });
        }
        return SeeOther.at("/asks/" + id + "/saved");
    }

    /// @param again null takes it away
    private record Belief(@Nullable Chance again) {
        static Belief read(Fields in) {
            return new Belief(in.opt("again", Numbers.CHANCE));
        }
    }
}
