package app.asked.server.ask.after;

import app.asked.core.ask.Harm;
import app.asked.core.ask.Safe;
import app.asked.core.words.Prose;
import app.asked.core.words.Text;
import app.asked.server.ask.AskEnds;
import app.asked.server.ask.AskReads;
import app.asked.server.ask.AskWrites;
import app.asked.server.ask.FoundAsk;
import app.asked.server.ask.form.Here;
import app.asked.server.storage.Storage;
import app.asked.server.storage.Tx;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

/// Something bad happened. One tap saves it, help is near, and there is nothing more to fill in. It is no answer, no
/// lesson, and is never scored.
@Controller
class HarmPages {
    private final Storage storage;
    private final AskReads reads;
    private final AskWrites writes;

    HarmPages(Storage storage, AskReads reads, AskWrites writes) {
        this.storage = storage;
        this.reads = reads;
        this.writes = writes;
    }

    @GetMapping("/asks/{id}/harm")
    Object harm(Page page, Who who, @PathVariable UUID id) {
        FoundAsk ask = reads.find(who, id);
        Harm harm = ask.whole().harm();
        return harm == null
                ? SeeOther.at(ask.path())
                : page.titled("answer.harm")
                        .show("ask/harm", Map.of("ask", ask, "harm", harm, "choices", List.of(Safe.values())));
    }

    @PostMapping("/asks/{id}/harm")
    RedirectView save(Who who, @PathVariable UUID id, Form form, HttpServletResponse response) {
        Safe safe = safe(form);
        storage.write(who.person(), tx -> save(tx, id, safe, form));
        if (safe == null) {
            Toasts.leave(Toast.of("toast.saved").undoneAt("/asks/" + id + "/undo"), response);
        }
        return SeeOther.at(
                switch (safe) {
                    case null -> "/asks/" + id + "/harm";
                    case YES -> "/asks/" + id + "/harm";
                    case NO -> "/help#now";
                    case TELL_SOMEONE -> "/help#someone";
                });
    }

    private Harm save(Tx tx, UUID id, @Nullable Safe safe, Form form) {
        Harm kept = reads.find(tx, tx.person(), id).whole().harm();
        Harm harm = kept == null
                ? first(tx, safe, form)
                : new Harm(kept.when(), safe == null ? kept.safe() : safe, kept.note());
        AskEnds.HARM.makeRoom(tx, id, form.now());
        AskWrites.overDeleted(null, ifMatch -> writes.harm(tx, id, harm, ifMatch));
        return harm;
    }

    static Harm first(Tx tx, @Nullable Safe safe, Form form) {
        return new Harm(Here.of(tx, tx.person(), form).moment(), safe, note(form));
    }

    private static @Nullable Safe safe(Form form) {
        return Stream.of(Safe.values())
                .filter(each -> each.key().equals(form.value("safe")))
                .findFirst()
                .orElse(null);
    }

    /// What was written into the log before it turned out to be this; nothing that was typed is lost.
    private static @Nullable Prose note(Form form) {
        String typed = Text.tidy(form.value("answer.lesson"));
        boolean keepable = !typed.isBlank() && Text.length(typed) <= Prose.MOST && !Text.unkeepable(typed, true);
        return keepable ? new Prose(typed) : null;
    }
}
