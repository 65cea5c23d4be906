package app.asked.server.openapi;

import static app.asked.server.openapi.Refused.error;
import static app.asked.server.openapi.Refused.problem;
import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.shape.Problem.Code;
import app.asked.core.words.Line;
import app.asked.server.account.token.Tokens;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import app.asked.server.web.Scope;
import app.asked.server.web.api.JsonBodyArgument;
import app.asked.server.web.api.ProblemKind;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Whatever is sent to whichever address: a clear answer, never our mistake, and nothing written.
class BadInputTest {
    private static final Document DOCUMENT = Document.PUBLISHED;
    private static final Household MAYA = new Household();
    private static final Visitor NOOR = TestServer.shared().newPerson();

    static Stream<Operation> all() {
        return DOCUMENT.operations();
    }

    static Stream<Operation> guarded() {
        return all().filter(operation -> !operation.isPublic());
    }

    static Stream<Operation> reading() {
        return guarded().filter(operation -> operation.verb().equals("GET"));
    }

    static Stream<Operation> withBody() {
        return all().filter(Operation::hasBody);
    }

    static Stream<Operation> withQuery() {
        return all().filter(operation -> operation.parameters("query").findAny().isPresent());
    }

    static Stream<Operation> withPath() {
        return all().filter(operation -> operation.parameters("path").findAny().isPresent());
    }

    @ParameterizedTest
    @MethodSource("reading")
    void whatIsThereIsAnsweredAsTheDocumentSays(Operation operation) {
        Answer answer = MAYA.who().get(Household.path(operation));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        Household.assertFits(operation, answer);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void aBodyWithOneThingWrongNamesIt(Operation operation) {
        long rev = MAYA.rev();
        String path = Household.path(operation);

        assertThat(BadBodies.of(DOCUMENT, operation.body(), Household.body(operation)))
                .allSatisfy(bad -> {
                    Answer answer = operation.send(MAYA.who(), path, bad.body());
                    JsonNode error = error(answer, bad.field(), bad.code());
                    assertThat(bad.words() && error.has("got")).isFalse();
                });
        assertThat(MAYA.rev()).isEqualTo(rev);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void aBodyThatIsNoJsonIsSaidToBeNone(Operation operation) {
        long rev = MAYA.rev();
        String sound = Household.body(operation).toString();
        String first = Household.body(operation).propertyNames().iterator().next();
        List<String> bodies = List.of(
                "",
                " ",
                "{",
                "not json",
                sound.substring(0, sound.length() - 1),
                sound + "}",
                sound + sound,
                "{\"%s\": 1, ".formatted(first) + sound.substring(1),
                "{\"a\": NaN}",
                "{\"a\": 'a'}",
                "[".repeat(10_000),
                "{\"%s\": 1}".formatted("a".repeat(101)));

        assertThat(bodies)
                .allSatisfy(body -> problem(send(operation, "application/json", bytes(body)), ProblemKind.MALFORMED));
        problem(send(operation, "application/json", new byte[] {'"', (byte) 0xff, '"'}), ProblemKind.MALFORMED);
        error(send(operation, "application/json", bytes("null")), "", Code.TYPE);
        assertThat(MAYA.rev()).isEqualTo(rev);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void aBodyOfAnotherKindOrSizeIsRefused(Operation operation) {
        long rev = MAYA.rev();
        byte[] sound = bytes(Household.body(operation).toString());

        assertThat(Stream.of("text/plain", "application/x-www-form-urlencoded", "nonsense", ""))
                .allSatisfy(type -> problem(send(operation, type, sound), ProblemKind.MEDIA_TYPE));
        problem(send(operation, "multipart/form-data", sound), ProblemKind.MALFORMED);
        if (operation.verb().equals("PUT")) {
            byte[] large = bytes(" ".repeat(JsonBodyArgument.MOST + 1));
            problem(send(operation, "application/json", large), ProblemKind.TOO_LARGE);
        }
        assertThat(MAYA.rev()).isEqualTo(rev);
    }

    @ParameterizedTest
    @MethodSource("withQuery")
    void aQueryWithOneThingWrongNamesIt(Operation operation) {
        String path = Household.path(operation);

        assertThat(BadQueries.of(DOCUMENT, operation))
                .allSatisfy(bad -> error(MAYA.who().get(path + "?" + bad.query()), bad.field(), bad.code()));
    }

    @ParameterizedTest
    @MethodSource("withQuery")
    void aQueryThatNobodyCanReadIsSaidToBeNone(Operation operation) {
        String path = Household.path(operation);

        problem(MAYA.who().get(path + "?limit=%ff"), ProblemKind.MALFORMED);
        problem(MAYA.who().get(path + "?" + "a&".repeat(1500)), ProblemKind.MALFORMED);
    }

    @ParameterizedTest
    @MethodSource("withPath")
    void aPathThatCannotBeLeadsNowhere(Operation operation) {
        long rev = MAYA.rev();
        JsonNode body = Household.body(operation);

        assertThat(BadPaths.of(DOCUMENT, operation)).allSatisfy(bad -> {
            Answer answer = operation.send(MAYA.who(), bad.path(), body);
            if (operation.verb().equals("PUT") && bad.code() != null) {
                error(answer, bad.field(), bad.code());
            } else {
                problem(answer, ProblemKind.NOT_FOUND);
            }
        });
        assertThat(MAYA.rev()).isEqualTo(rev);
    }

    /// A thing of one's own may have any id; what belongs to another person's thing leads nowhere.
    @ParameterizedTest
    @MethodSource("withPath")
    void anotherPersonsThingsAreNotThere(Operation operation) {
        long rev = MAYA.rev();
        boolean isPart = operation
                .parameters("path")
                .anyMatch(each -> Set.of("ask", "challenge", "journey")
                        .contains(each.get("name").asString()));
        if (!operation.verb().equals("PUT") || isPart) {
            JsonNode body = Household.body(operation);
            Answer answer = operation.send(NOOR, Household.path(operation), body);

            problem(answer, ProblemKind.NOT_FOUND);
        }
        assertThat(MAYA.rev()).isEqualTo(rev);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void nobodyAndATokenForSomethingElseAreRefused(Operation operation) {
        long rev = MAYA.rev();
        String path = Household.path(operation);
        JsonNode body = Household.body(operation);
        Set<Scope> others = EnumSet.allOf(Scope.class);
        others.removeIf(scope -> scope.key().equals(operation.scope()));
        String token = TestServer.shared()
                .bean(Tokens.class)
                .make(MAYA.who().person(), UUID.randomUUID(), new Line("script"), others, null)
                .text();

        Answer nobody = operation.send(TestServer.shared().visitor(), path, body);
        Answer other = operation.send(MAYA.who().script(token), path, body);

        problem(nobody, ProblemKind.SIGN_IN);
        problem(other, ProblemKind.SCOPE);
        assertThat(MAYA.rev()).isEqualTo(rev);
    }

    private static Answer send(Operation operation, String type, byte[] body) {
        var request = MAYA.who()
                .request(Household.path(operation))
                .method(operation.verb(), BodyPublishers.ofByteArray(body));
        return MAYA.who().send(type.isEmpty() ? request : request.header("Content-Type", type));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
