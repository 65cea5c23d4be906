package app.asked.server.insight;

import app.asked.core.care.FactSource;
import app.asked.core.insight.statement.Insight;
import app.asked.core.insight.statement.Topic;
import app.asked.server.journey.LocalNow;
import app.asked.server.storage.Storage;
import app.asked.server.web.Nav;
import app.asked.server.web.Page;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What a person's records say, in pictures first.
@Controller
class InsightsPages {
    private final Storage storage;
    private final Findings findings;
    private final FactSource known;

    InsightsPages(Storage storage, Findings findings, FactSource known) {
        this.storage = storage;
        this.findings = findings;
        this.known = known;
    }

    @GetMapping("/insights")
    ModelAndView insights(Page page, Who who, Form query) {
        Findings.Records records =
                storage.read(tx -> findings.records(tx, who.person(), LocalNow.of(tx, who.person(), query)));
        List<Insight> insights = records.insights();
        List<InsightView> views = insights.stream()
                .map(insight -> InsightView.of(insight, known, page.words()))
                .toList();
        return page.titled("insight.title")
                .under(Nav.INSIGHTS)
                .show(
                        "insight/insights",
                        Map.of("view", InsightsView.of(views, asks(insights), records.today(), page.words())));
    }

    private static int asks(List<Insight> insights) {
        return insights.stream()
                .filter(insight -> insight.topic() == Topic.GATHERED)
                .mapToInt(Insight::count)
                .sum();
    }
}
