package app.asked.server.transfer;

import app.asked.core.ask.CheckIn;
import app.asked.core.ask.WholeAsk;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.journey.Avoided;
import app.asked.core.journey.Energy;
import app.asked.core.journey.Journey;
import app.asked.core.next.Marks;
import app.asked.core.next.Rating;
import app.asked.core.story.Story;
import app.asked.server.ask.Asks;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.challenge.Challenges;
import app.asked.server.insight.Arsqs;
import app.asked.server.journey.Journeys;
import app.asked.server.next.Offers;
import app.asked.server.remind.StoredReminders;
import app.asked.server.storage.Listed;
import app.asked.server.storage.Slice;
import app.asked.server.storage.Storage;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.story.Stories;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One document with everything of a person's, page by page: a page is read, let go of the database, and written. Only
/// the ids of journeys and asks are known from the beginning to the end, so that nothing in it names what is not in it.
final class ExportDocument {
    private static final int PAGE = 25;

    private final Storage storage;
    private final Challenges challenges;
    private final JsonMapper json;
    private final UUID person;
    private final List<UUID> journeys;
    private final List<UUID> asks;

    ExportDocument(
            Storage storage,
            Challenges challenges,
            JsonMapper json,
            UUID person,
            List<UUID> journeys,
            List<UUID> asks) {
        this.storage = storage;
        this.challenges = challenges;
        this.json = json;
        this.person = person;
        this.journeys = journeys;
        this.asks = asks;
    }

    /// What breaks off is no whole answer and no JSON: only here is its end written, and the stream left open for that.
    void write(Instant now, OutputStream stream) {
        try (JsonGenerator out = json.writer()
                .withoutFeatures(StreamWriteFeature.AUTO_CLOSE_CONTENT, StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(stream)) {
            out.writeStartObject();
            out.writeStringProperty("format", Everything.FORMAT);
            out.writeNumberProperty("version", Everything.VERSION);
            out.writePOJOProperty("exported", now);
            parts(out);
            out.writeEndObject();
        }
    }

    private void parts(JsonGenerator out) {
        list(out, "challenges", Challenges.OWN_LIST, Challenges::idOf, own -> node(own, "origin", "retired"));
        array(
                out,
                "marks",
                each -> marks(storage.read(tx -> challenges.marks(tx, person))).forEach(each));
        array(out, "journeys", each -> journeys.stream().flatMap(this::journey).forEach(each));
        list(out, "rules", Journeys.RULE_LIST, rule -> rule.id(), this::node);
        list(out, "avoided", Journeys.AVOIDED_LIST, avoided -> avoided.id(), this::avoided);
        list(out, "rests", Journeys.REST_LIST, rest -> rest.id(), this::node);
        list(out, "energies", Journeys.ENERGY_LIST, Energy::day, this::node);
        list(out, "ratings", Offers.RATING_LIST, Rating::id, this::rating);
        list(out, "arsqs", Arsqs.LIST, arsq -> arsq.id(), this::node);
        Set<UUID> known = Set.copyOf(asks);
        list(out, "stories", Stories.LIST, Story::id, story -> node(story.ofThese(known)));
        storage.read(tx -> Offers.wishIfKept(tx, person)).ifPresent(wish -> out.writePOJOProperty("wish", node(wish)));
        storage.read(tx -> Challenges.myDaysIfTold(tx, person))
                .ifPresent(days -> out.writePOJOProperty("myDays", node(days)));
        storage.read(tx -> StoredReminders.find(tx, person))
                .ifPresent(reminders -> out.writePOJOProperty("reminders", node(reminders)));
        asks(out);
    }

    private void asks(JsonGenerator out) {
        Set<UUID> known = Set.copyOf(journeys);
        array(out, "asks", each -> pages(Asks::told).forEach(ask -> each.accept(ask(ask, known))));
        Set<UUID> exported = new HashSet<>(asks);
        array(
                out,
                "checkIns",
                each -> pages(Asks::numbers)
                        .flatMap(ask -> checkIns(ask, exported))
                        .forEach(checkIn -> each.accept(node(checkIn))));
    }

    /// Every ask, one page of them in memory.
    private Stream<WholeAsk> pages(Page page) {
        return Stream.iterate(0, from -> from < asks.size(), from -> from + PAGE)
                .map(from -> asks.subList(from, Math.min(from + PAGE, asks.size())))
                .flatMap(ids -> storage.read(tx -> page.read(tx, person, ids)).stream())
                .map(VersionedAsk::whole);
    }

    private interface Page {
        List<VersionedAsk> read(Tx tx, UUID person, Collection<UUID> ids);
    }

    /// Those that begin with this ask, each of the asks that are in the document.
    private static Stream<CheckIn> checkIns(WholeAsk ask, Set<UUID> exported) {
        return ask.checkIns().stream()
                .map(checkIn -> checkIn.of(
                        checkIn.asks().stream().filter(exported::contains).toList()))
                .filter(checkIn -> checkIn.asks().getFirst().equals(ask.ask().id()));
    }

    private <K, T> void list(
            JsonGenerator out, String name, Listed<K, T> listed, Function<T, K> key, Function<T, ObjectNode> shape) {
        array(out, name, each -> {
            Slice<K> slice = new Slice<>(PAGE, null, 0);
            List<T> page = page(listed, slice);
            while (!page.isEmpty()) {
                page.stream().map(shape).forEach(each);
                page = page(listed, new Slice<>(PAGE, key.apply(page.getLast()), 0));
            }
        });
    }

    private <K, T> List<T> page(Listed<K, T> listed, Slice<K> slice) {
        return storage.read(tx -> listed.some(tx, person, slice, Map.of())).stream()
                .map(Versioned::value)
                .toList();
    }

    private Stream<ObjectNode> journey(UUID id) {
        return storage.read(tx -> Journeys.find(tx, person, id).map(found -> journey(tx, found)).stream());
    }

    private ObjectNode journey(Tx tx, Journey journey) {
        ObjectNode node = node(journey);
        node.set("pauses", nodes(Journeys.pauses(tx, person, journey.id()).reversed(), "journey"));
        node.set("takeaways", nodes(Journeys.takeaways(tx, person, journey.id()), "journey"));
        return node;
    }

    private ObjectNode avoided(Avoided avoided) {
        ObjectNode node = node(avoided);
        node.set(
                "pulls",
                nodes(
                        storage.read(tx -> Journeys.pulls(tx, person, avoided.id()))
                                .reversed(),
                        "avoided"));
        return node;
    }

    /// Parts of a whole, which they do not name once more.
    private ArrayNode nodes(List<?> parts, String whole) {
        ArrayNode nodes = json.createArrayNode();
        parts.forEach(each -> nodes.add(node(each, whole)));
        return nodes;
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

    private void put(ObjectNode node, String name, @Nullable Object part) {
        if (part != null) {
            node.set(name, node(part));
        }
    }

    private ObjectNode rating(Rating rating) {
        ObjectNode node = node(rating);
        node.set("for", node.remove("use"));
        return node;
    }

    private Stream<ObjectNode> marks(Marks marks) {
        Set<String> marked = new TreeSet<>();
        Stream.of(marks.favourite(), marks.hidden())
                .flatMap(Set::stream)
                .map(ChallengeId::value)
                .forEach(marked::add);
        return marked.stream()
                .map(ChallengeId::new)
                .map(id -> json.createObjectNode()
                        .put("challenge", id.value())
                        .put("favourite", marks.favourite().contains(id))
                        .put("hidden", marks.hidden().contains(id)));
    }

    private static void array(JsonGenerator out, String name, Consumer<Consumer<ObjectNode>> things) {
        out.writeArrayPropertyStart(name);
        things.accept(out::writePOJO);
        out.writeEndArray();
    }

    private ObjectNode node(Object value, String... without) {
        ObjectNode node = json.valueToTree(value);
        node.remove(List.of(without));
        return node;
    }
}
