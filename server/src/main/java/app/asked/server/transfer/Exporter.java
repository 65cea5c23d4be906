package app.asked.server.transfer;

import app.asked.core.ask.CheckIn;
import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.journey.Journey;
import app.asked.core.next.Marks;
import app.asked.core.next.Rating;
import app.asked.server.ask.Asks;
import app.asked.server.ask.KeptAsk;
import app.asked.server.challenge.Challenges;
import app.asked.server.insight.Arsqs;
import app.asked.server.journey.Journeys;
import app.asked.server.next.Offers;
import app.asked.server.storage.Storage;
import app.asked.server.storage.Tx;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes everything of a person's into one document, in the shapes of the API. What was deleted is not in it.
@Component
final class Exporter {
    private final Storage storage;
    private final Challenges challenges;
    private final JsonMapper json;

    Exporter(Storage storage, Challenges challenges, JsonMapper json) {
        this.storage = storage;
        this.challenges = challenges;
        this.json = json;
    }

    ObjectNode export(UUID person, Instant now) {
        return storage.read(tx -> export(tx, person, now));
    }

    private ObjectNode export(Tx tx, UUID person, Instant now) {
        List<Journey> journeys = Journeys.all(tx, person).reversed();
        List<WholeAsk> asks = asks(tx, person);
        ObjectNode all = json.createObjectNode();
        all.put("format", Everything.FORMAT).put("version", Everything.VERSION);
        all.set("exported", json.valueToTree(now));
        all.set("challenges", list(challenges.own(tx, person), "origin", "retired"));
        all.set("marks", marks(challenges.marks(tx, person)));
        all.set("journeys", array(journeys.stream().map(journey -> journey(tx, person, journey))));
        all.set("rules", list(Journeys.rules(tx, person).reversed()));
        all.set("avoided", list(Journeys.avoided(tx, person).reversed()));
        all.set("rests", list(Journeys.rests(tx, person).reversed()));
        all.set("energies", list(Journeys.energies(tx, person).reversed()));
        all.set("ratings", array(Offers.ratings(tx, person).reversed().stream().map(this::rating)));
        all.set("arsqs", list(Arsqs.all(tx, person).reversed()));
        put(all, "wish", Offers.wish(tx, person).orElse(null));
        Set<UUID> known = journeys.stream().map(Journey::id).collect(Collectors.toSet());
        all.set("asks", array(asks.stream().map(ask -> ask(ask, known))));
        all.set("checkIns", array(checkIns(asks).map(this::node)));
        return all;
    }

    private static List<WholeAsk> asks(Tx tx, UUID person) {
        List<UUID> ids =
                Asks.numbers(tx, person).stream().map(ask -> ask.ask().id()).toList();
        return Asks.told(tx, person, ids).stream().map(KeptAsk::whole).toList();
    }

    private ObjectNode journey(Tx tx, UUID person, Journey journey) {
        ObjectNode node = node(journey);
        node.set("pauses", list(Journeys.pauses(tx, person, journey.id()).reversed(), "journey"));
        node.set("takeaways", list(Journeys.takeaways(tx, person, journey.id()), "journey"));
        return node;
    }

    /// An ask of a journey that was deleted stands by itself.
    private ObjectNode ask(WholeAsk ask, Set<UUID> journeys) {
        ObjectNode node = node(ask.ask());
        if (ask.ask().journey() != null && !journeys.contains(ask.ask().journey())) {
            node.remove("journey");
        }
        put(node, "forecast", ask.forecast());
        put(node, "answer", ask.answer());
        put(node, "backedOut", ask.backedOut());
        put(node, "harm", ask.harm());
        return node;
    }

    private void put(ObjectNode node, String name, @org.jspecify.annotations.Nullable Object part) {
        if (part != null) {
            node.set(name, node(part));
        }
    }

    private ObjectNode rating(Rating rating) {
        ObjectNode node = node(rating);
        node.set("for", node.remove("use"));
        return node;
    }

    private ArrayNode marks(Marks marks) {
        Set<String> marked = new TreeSet<>();
        Stream.of(marks.favourite(), marks.hidden())
                .flatMap(Set::stream)
                .map(ChallengeId::value)
                .forEach(marked::add);
        return array(marked.stream()
                .map(ChallengeId::new)
                .map(id -> json.createObjectNode()
                        .put("challenge", id.value())
                        .put("favourite", marks.favourite().contains(id))
                        .put("hidden", marks.hidden().contains(id))));
    }

    private static Stream<CheckIn> checkIns(List<WholeAsk> asks) {
        return asks.stream().flatMap(ask -> ask.checkIns().stream()).distinct();
    }

    private ArrayNode list(Collection<?> values, String... without) {
        return array(values.stream().map(this::node).map(node -> node.remove(List.of(without))));
    }

    private ArrayNode array(Stream<ObjectNode> nodes) {
        ArrayNode array = json.createArrayNode();
        nodes.forEach(array::add);
        return array;
    }

    private ObjectNode node(Object value) {
        return json.valueToTree(value);
    }
}
