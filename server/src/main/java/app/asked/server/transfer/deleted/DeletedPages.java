package app.asked.server.transfer.deleted;

import app.asked.server.account.People;
import app.asked.server.storage.Storage;
import app.asked.server.web.Page;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What was deleted in the last thirty days, to bring back.
@Controller
class DeletedPages {
    private final Storage storage;

    DeletedPages(Storage storage) {
        this.storage = storage;
    }

    @GetMapping("/settings/deleted")
    ModelAndView deleted(Page page, Who who, Form query) {
        return storage.read(tx -> {
            ZoneId zone = People.preferences(tx, who.person()).zone(query.device());
            return page.titled("transfer.deleted.title")
                    .show("transfer/deleted", Map.of("deleted", DeletedView.of(tx, who.person(), page.words(), zone)));
        });
    }
}
