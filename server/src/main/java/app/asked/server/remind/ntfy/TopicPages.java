package app.asked.server.remind.ntfy;

import app.asked.server.remind.send.ClosedAddress;
import app.asked.server.remind.send.Outbound;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Page;
import app.asked.server.web.SeeOther;
import app.asked.server.web.Toast;
import app.asked.server.web.Toasts;
import app.asked.server.web.Who;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The topic that reminders are posted to.
@Controller
class TopicPages {
    static final String HERE = "/settings/reminders/ntfy";

    private final Storage storage;
    private final Outbound outbound;

    TopicPages(Storage storage, Outbound outbound) {
        this.storage = storage;
        this.outbound = outbound;
    }

    @GetMapping(HERE)
    ModelAndView show(Page page, Who who) {
        String saved = saved(who).map(topic -> topic.address().toString()).orElse("");
        return show(page, who, saved, FieldErrors.NONE);
    }

    @PostMapping(HERE)
    Object save(Page page, Who who, Form form, HttpServletResponse response) {
        Optional<Topic> topic = Topic.parse(form.value("address")).filter(this::isReachable);
        if (topic.isEmpty()) {
            FieldErrors errors = new FieldErrors(Map.of("address", page.say("remind.ntfy.heed")));
            ModelAndView again = show(page, who, form.value("address"), errors);
            again.setStatus(errors.status());
            return again;
        }
        write(who, tx -> TopicRepository.put(tx, topic.get()));
        Toasts.leave(Toast.of("toast.saved"), response);
        return SeeOther.at(HERE);
    }

    private boolean isReachable(Topic topic) {
        try {
            outbound.check(topic.address());
            return true;
        } catch (ClosedAddress refused) {
            return false;
        }
    }

    @PostMapping(HERE + "/off")
    RedirectView off(Who who, HttpServletResponse response) {
        write(who, TopicRepository::remove);
        Toasts.leave(Toast.of("toast.remind.way.off"), response);
        return SeeOther.at(HERE);
    }

    private void write(Who who, Consumer<Tx> work) {
        storage.write(who.person(), tx -> {
            work.accept(tx);
            return who;
        });
    }

    private Optional<Topic> saved(Who who) {
        return storage.read(tx -> TopicRepository.find(tx, who.person()));
    }

    private ModelAndView show(Page page, Who who, String address, FieldErrors errors) {
        return page.titled("remind.ntfy")
                .show("remind/ntfy", Map.of("on", saved(who).isPresent(), "address", address, "errors", errors));
    }
}
