package app.asked.server.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.ask.AskState;
import app.asked.core.ask.BodySign;
import app.asked.core.ask.CameOfIt;
import app.asked.core.ask.CameTrue;
import app.asked.core.ask.CheckIn;
import app.asked.core.ask.Feeling;
import app.asked.core.ask.GotTo;
import app.asked.core.ask.InTheWay;
import app.asked.core.ask.LeanedOn;
import app.asked.core.ask.Manner;
import app.asked.core.ask.Outcome;
import app.asked.core.ask.Recovered;
import app.asked.core.ask.harm.Safe;
import app.asked.core.challenge.Basis;
import app.asked.core.challenge.Channel;
import app.asked.core.challenge.Domain;
import app.asked.core.challenge.Level;
import app.asked.core.challenge.Need;
import app.asked.core.challenge.Origin;
import app.asked.core.challenge.Sign;
import app.asked.core.challenge.Version;
import app.asked.core.insight.statement.Topic;
import app.asked.core.insight.table.Column;
import app.asked.core.insight.table.Unit;
import app.asked.core.journey.Going;
import app.asked.core.journey.JourneyCalendar;
import app.asked.core.journey.JourneyKind;
import app.asked.core.kindness.Verdict;
import app.asked.core.kindness.WordingPart;
import app.asked.core.next.MyDays;
import app.asked.core.next.Next;
import app.asked.core.next.Rating;
import app.asked.core.next.Wish;
import app.asked.core.remind.Weekday;
import app.asked.core.shape.Problem;
import app.asked.core.words.Keyed;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.server.sync.EntryResult;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.web.Scope;
import app.asked.server.web.api.ProblemKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

class OpenApiTest {
    private static final Document DOCUMENT = Document.PUBLISHED;

    /// Every published list of values, and where it comes from.
    private static final Map<String, Keyed[]> VALUES = Map.ofEntries(
            Map.entry("AskState", AskState.values()),
            Map.entry("Basis", Basis.values()),
            Map.entry("BodySign", BodySign.values()),
            Map.entry("CameOfIt", CameOfIt.values()),
            Map.entry("CameTrue", CameTrue.values()),
            Map.entry("Channel", Channel.values()),
            Map.entry("Company", MyDays.Company.values()),
            Map.entry("Domain", Domain.values()),
            Map.entry("Feeling", Feeling.values()),
            Map.entry("EntryResult", EntryResult.values()),
            Map.entry("FieldCode", Problem.Code.values()),
            Map.entry("Going", Going.values()),
            Map.entry("GotTo", GotTo.values()),
            Map.entry("Ground", Next.Ground.values()),
            Map.entry("Hurdle", MyDays.Hurdle.values()),
            Map.entry("InTheWay", InTheWay.values()),
            Map.entry("InsightColumn", Column.values()),
            Map.entry("InsightLevel", app.asked.core.insight.statement.Certainty.values()),
            Map.entry("InsightTopic", Topic.values()),
            Map.entry("InsightUnit", Unit.values()),
            Map.entry("JourneyKind", JourneyKind.values()),
            Map.entry("JourneyState", JourneyCalendar.State.values()),
            Map.entry("LeanedOn", LeanedOn.values()),
            Map.entry("Manner", Manner.values()),
            Map.entry("Level", Level.values()),
            Map.entry("Need", Need.values()),
            Map.entry("Origin", Origin.values()),
            Map.entry("Outcome", Outcome.values()),
            Map.entry("Part", WordingPart.values()),
            Map.entry("PaceWish", Wish.Pace.values()),
            Map.entry("ProblemCode", ProblemKind.values()),
            Map.entry("RatingUse", Rating.Use.values()),
            Map.entry("Recovered", Recovered.values()),
            Map.entry("Safe", Safe.values()),
            Map.entry("Scope", Scope.values()),
            Map.entry("Sign", Sign.values()),
            Map.entry("Verdict", Verdict.Outcome.values()),
            Map.entry("Version", Version.values()),
            Map.entry("Weekday", Weekday.values()));

    @Test
    void anybodyMayReadIt() {
        Answer answer = TestServer.shared().visitor().get("/api/v1/openapi.json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.json()).isEqualTo(DOCUMENT.root());
    }

    @Test
    void namesTheRoutesThatThereAre() {
        List<String> running =
                TestServer.shared().bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                        .flatMap(OpenApiTest::routes)
                        .filter(route -> route.contains(" /api/"))
                        .toList();

        assertThat(DOCUMENT.operations().map(Operation::route)).containsExactlyInAnyOrderElementsOf(running);
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .flatMap(
                        path -> info.getMethodsCondition().getMethods().stream().map(verb -> verb + " " + path));
    }

    @Test
    void namesEachPartOfAPath() {
        assertThat(DOCUMENT.operations())
                .allSatisfy(operation -> assertThat(operation
                                .parameters("path")
                                .map(each -> "{" + each.get("name").asString() + "}"))
                        .containsExactlyElementsOf(Stream.of(operation.path().split("/"))
                                .filter(part -> part.startsWith("{"))
                                .toList()));
    }

    @Test
    void namesEachOperationOnce() {
        assertThat(DOCUMENT.operations()
                        .map(each -> each.node().get("operationId").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void publishesTheValuesThatThereAre() {
        Map<String, List<String>> published = new HashMap<>();
        DOCUMENT.schemas().forEach((name, schema) -> {
            if (schema.has("enum")) {
                published.put(name, texts(schema.get("enum")));
            }
        });
        Map<String, List<String>> running = new HashMap<>();
        VALUES.forEach((name, values) ->
                running.put(name, Stream.of(values).map(Keyed::key).toList()));

        assertThat(published).containsExactlyInAnyOrderEntriesOf(running);
    }

    @Test
    void publishesTheLimitsThatThereAre() {
        assertThat(DOCUMENT.schema("Line").get("maxLength").asInt()).isEqualTo(Line.MOST);
        assertThat(DOCUMENT.schema("Prose").get("maxLength").asInt()).isEqualTo(Prose.MOST);
        assertThat(DOCUMENT.schema("Ask").findValue("checkins").get("maxItems").asInt())
                .isEqualTo(CheckIn.MOST);
        assertThat(List.of("Scale", "Chance")).allSatisfy(name -> {
            assertThat(DOCUMENT.schema(name).get("minimum").asInt()).isZero();
            assertThat(DOCUMENT.schema(name).get("maximum").asInt()).isEqualTo(100);
        });
    }

    @Test
    void everyExampleFits() {
        assertThat(DOCUMENT.schemas())
                .allSatisfy((name, schema) -> assertThat(schema.path("examples"))
                        .allSatisfy(example -> assertThat(DOCUMENT.misfits(schema, example))
                                .as(name)
                                .isEmpty()));
        assertThat(DOCUMENT.root().at("/components/responses")).allSatisfy(answer -> {
            JsonNode content = answer.at("/content/application~1problem+json");
            assertThat(DOCUMENT.misfits(content.get("schema"), content.get("example")))
                    .isEmpty();
        });
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryPartIsReferredTo() {
        List<String> references = DOCUMENT.root().findValuesAsString("$ref");
        List<String> parts = Stream.of("schemas", "responses", "parameters", "headers")
                .flatMap(kind -> DOCUMENT.root()
                        .at("/components/" + kind)
                        .propertyStream()
                        .map(part -> "#/components/" + kind + "/" + part.getKey()))
                .toList();

        assertThat(references.stream().distinct()).containsExactlyInAnyOrderElementsOf(parts);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
