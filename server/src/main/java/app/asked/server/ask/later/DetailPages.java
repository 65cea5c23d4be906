package app.asked.server.ask.later;

import app.asked.core.ask.Ask;
import app.asked.core.journey.Rule;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.AskWrites;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.HeavyLine;
import app.asked.server.journey.Journeys;
import app.asked.server.storage.Storage;
import app.asked.server.storage.WriteResult;
import app.asked.server.web.NotFound;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// One ask with everything said about it: to read, to change part by part, to delete.
@Controller
class DetailPages {
    private final Storage storage;
    private final AskReads reads;
    private final AskWrites writes;

    DetailPages(Storage storage, AskReads reads, AskWrites writes) {
        this.storage = storage;
        this.reads = reads;
        this.writes = writes;
    }

    @GetMapping("/asks/{id}")
    ModelAndView detail(
            Page page,
            Who who,
            @PathVariable UUID id,
            Form query,
            HttpServletRequest request,
            HttpServletResponse response) {
        FoundAsk ask = reads.find(who, id);
        List<Rule> rules = storage.read(tx -> Journeys.rules(tx, who.person()));
        boolean heavy = query.has("saved") && HeavyLine.isDue(HeavyLine.wordsOf(ask.whole()), request, response);
        DetailView view = DetailView.of(page.words(), ask, rules, heavy);
        return page.named(view.title()).show("ask/detail", Map.of("detail", view));
    }

    @PostMapping("/asks/{id}/delete")
    RedirectView delete(Who who, @PathVariable UUID id, Form form, HttpServletResponse response) {
        WriteResult<Ask> receipt = storage.write(who.person(), tx -> writes.delete(tx, id, null, form.now()));
        if (!(receipt instanceof WriteResult.Deleted<Ask>(long mark))) {
            throw new NotFound();
        }
        Toasts.leave(Toast.of("toast.deleted").undoneAt("/asks/" + id + "/delete/" + mark + "/undo"), response);
        return SeeOther.at("/today");
    }

    @PostMapping("/asks/{id}/delete/{mark}/undo")
    RedirectView undo(Who who, @PathVariable UUID id, @PathVariable long mark) {
        storage.write(who.person(), tx -> writes.undoDelete(tx, id, mark));
        return SeeOther.at("/asks/" + reads.find(who, id).id());
    }
}
