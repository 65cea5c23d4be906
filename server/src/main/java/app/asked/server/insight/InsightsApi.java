package app.asked.server.insight;

import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/insights`: what a person's records say, as data.
@RestController
class InsightsApi {
    private final Storage storage;
    private final Findings findings;
    private final Messages messages;

    InsightsApi(Storage storage, Findings findings, Messages messages) {
        this.storage = storage;
        this.findings = findings;
        this.messages = messages;
    }

    @GetMapping("/api/v1/insights")
    InsightsData insights(Who who, Form query, HttpServletRequest request) {
        Words words = messages.in(Collections.list(request.getLocales()).toArray(Locale[]::new));
        Findings.Records records =
                storage.read(tx -> findings.records(tx, who.person(), LocalNow.of(tx, who.person(), query)));
        return InsightsData.of(records.today(), records.insights(), words);
    }
}
