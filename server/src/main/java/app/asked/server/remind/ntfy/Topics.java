package app.asked.server.remind.ntfy;

import app.asked.server.account.own.SettingsView.Row;
import app.asked.server.remind.Way;
import app.asked.server.remind.notice.Notice;
import app.asked.server.remind.notice.NoticeLinks;
import app.asked.server.remind.send.Delivery;
import app.asked.server.remind.send.Outbound;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Posts reminders to topics, as ntfy takes them in JSON.
@Component
@Order(3)
class Topics implements Way {
    private static final Map<String, String> AS_JSON = Map.of("Content-Type", "application/json");

    private final Outbound outbound;
    private final NoticeLinks links;
    private final JsonMapper json;
    private final Words words;

    Topics(Outbound outbound, NoticeLinks links, JsonMapper json, Messages messages) {
        this.outbound = outbound;
        this.links = links;
        this.json = json;
        this.words = messages.in();
    }

    @Override
    public Optional<Row> row(Tx tx, UUID person, Words words) {
        return Optional.of(new Row(
                TopicPages.HERE,
                words.say("remind.ntfy"),
                words.say(isOn(tx, person) ? "remind.way.on" : "remind.ntfy.small")));
    }

    @Override
    public boolean isOn(Tx tx, UUID person) {
        return TopicRepository.find(tx, person).isPresent();
    }

    @Override
    public List<Delivery> deliveries(Tx tx, Notice notice) {
        return TopicRepository.find(tx, notice.person()).stream()
                .<Delivery>map(topic -> () -> post(topic, notice))
                .toList();
    }

    private Delivery.Outcome post(Topic topic, Notice notice) throws IOException {
        return Delivery.Outcome.of(
                outbound.post(topic.server(), AS_JSON, json.writeValueAsBytes(message(topic, notice))));
    }

    private Map<String, Object> message(Topic topic, Notice notice) {
        String to = links.to(notice);
        return Map.of(
                "topic",
                topic.name(),
                "message",
                words.say("remind.discreet"),
                "click",
                to,
                "actions",
                List.of(action("remind.notice.later", to + "/later"), action("remind.notice.rest", to + "/rest")));
    }

    private Map<String, Object> action(String label, String address) {
        return Map.of("action", "http", "label", words.say(label), "url", address, "method", "POST", "clear", true);
    }
}
