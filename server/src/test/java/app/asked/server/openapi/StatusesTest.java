package app.asked.server.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.words.Line;
import app.asked.server.account.token.Tokens;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import app.asked.server.web.Scope;
import app.asked.server.web.api.JsonBodyArgument;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Each status that the document names for an operation is one that the server gives there.
class StatusesTest {
    private static final Document DOCUMENT = Document.PUBLISHED;
    private static final Household MAYA = new Household();
    private static final Visitor NOOR = TestServer.shared().newPerson();
    private static final String ME = "/api/v1/me";
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int LARGEST_FILE = 64 << 20;

    /// What ails the whole server, or keeps it busy; other tests bring that about.
    private static final Set<Integer> OF_THE_SERVER = Set.of(429, 503, 507);

    static Stream<Operation> operations() {
        return DOCUMENT.operations().filter(operation -> !operation.isPublic());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void eachIsGiven(Operation operation) {
        List<Integer> documented = operation
                .statuses()
                .filter(status -> !OF_THE_SERVER.contains(status) && !isOfDeleting(operation, status))
                .toList();

        assertThat(documented.stream()
                        .filter(status -> tries(operation, status).anyMatch(answer -> answer.status() == status)))
                .containsExactlyElementsOf(documented);
    }

    /// The last ones first: what belongs to another thing goes before it.
    @Test
    void whatIsDeletedIsGoneAndIsNotWrittenAgain() {
        Household leaving = new Household();
        operations()
                .filter(operation ->
                        operation.verb().equals("DELETE") && !operation.path().equals(ME))
                .toList()
                .reversed()
                .forEach(delete -> {
                    assertThat(sound(delete, leaving.who()).status())
                            .as(delete.route())
                            .isEqualTo(204);
                    operations()
                            .filter(put -> put.route().equals("PUT " + delete.path()) && put.hasBody())
                            .forEach(put -> assertThat(sound(put, leaving.who()).status())
                                    .as(put.route())
                                    .isEqualTo(409));
                });
    }

    private static boolean isOfDeleting(Operation operation, int status) {
        return switch (operation.verb()) {
            case "DELETE" -> status == 204 && !operation.path().equals(ME);
            case "PUT" -> status == 409;
            default -> false;
        };
    }

    /// Answers to what may be sent to hear that status, one after the other.
    private static Stream<Answer> tries(Operation operation, int status) {
        return switch (status) {
            case 200 -> Stream.of(sound(operation, MAYA.who()));
            case 201 -> Stream.of(MAYA.made(operation));
            case 204 -> Stream.of(operation.path().equals(ME) ? erased() : sound(operation, MAYA.who()));
            case 400 -> Stream.of(sent(operation, "application/json", "{"));
            case 401 -> Stream.of(sound(operation, TestServer.shared().visitor()));
            case 403 -> Stream.of(sound(operation, MAYA.who().script(tokenForSomethingElse(operation))));
            case 404 -> Stream.concat(Stream.of(NOOR).map(noor -> sound(operation, noor)), atNoPath(operation));
            case 409 -> Stream.of(MAYA.who().delete(Household.path(operation, "id", "high-five")));
            case 412 -> late(operation);
            case 413 -> Stream.of(sent(operation, "application/json", " ".repeat(most(operation) + 1)));
            case 415 -> Stream.of(sent(operation, "text/plain", "{}"));
            case 422 -> Stream.concat(Stream.of(odd(operation)), atNoPath(operation));
            default -> throw new IllegalArgumentException("no way to hear " + status);
        };
    }

    private static Answer sound(Operation operation, Visitor who) {
        return operation.send(who, Household.path(operation), Household.body(operation));
    }

    private static Stream<Answer> atNoPath(Operation operation) {
        return BadPaths.of(DOCUMENT, operation).stream()
                .map(bad -> operation.send(MAYA.who(), bad.path(), Household.body(operation)));
    }

    /// Over a state that is none any more, with one thing changed: what reads so already needs no writing.
    private static Stream<Answer> late(Operation operation) {
        return changed(Household.body(operation)).map(body -> sent(operation, "application/json", body, "\"1\""));
    }

    /// Without one field, with one number that is another, with other words.
    private static Stream<String> changed(JsonNode body) {
        String json = body.toString();
        Stream<String> shorter = body.propertyStream()
                .map(field ->
                        ((ObjectNode) body.deepCopy()).without(field.getKey()).toString());
        Stream<String> other = NUMBER.matcher(json)
                .results()
                .map(number -> json.substring(0, number.end() - 1)
                        + (number.group().endsWith("1") ? "2" : "1")
                        + json.substring(number.end()));
        return Stream.of(shorter, other, Stream.of(json.replace("\"text\":\"", "\"text\":\"A ")))
                .flatMap(Function.identity());
    }

    private static Answer odd(Operation operation) {
        return operation.hasBody()
                ? sent(operation, "application/json", "{\"nonsense\": 1}")
                : MAYA.who().get(Household.path(operation) + "?nonsense=1");
    }

    private static Answer erased() {
        Visitor leaving = TestServer.shared().newPerson();
        return leaving.script(token(leaving, Scope.ERASE)).delete(ME);
    }

    private static int most(Operation operation) {
        return operation.path().equals("/api/v1/import") ? LARGEST_FILE : JsonBodyArgument.MOST;
    }

    private static Answer sent(Operation operation, String type, String body, String... ifMatch) {
        var request = MAYA.who().request(Household.path(operation)).header("Content-Type", type);
        Stream.of(ifMatch).forEach(rev -> request.header("If-Match", rev));
        return MAYA.who().send(request.method(operation.verb(), BodyPublishers.ofString(body)));
    }

    private static String tokenForSomethingElse(Operation operation) {
        Scope[] others = Stream.of(Scope.values())
                .filter(scope -> !scope.key().equals(operation.scope()))
                .toArray(Scope[]::new);
        return token(MAYA.who(), others);
    }

    private static String token(Visitor who, Scope... scopes) {
        return TestServer.shared()
                .bean(Tokens.class)
                .make(who.person(), UUID.randomUUID(), new Line("script"), Set.of(scopes), null)
                .text();
    }
}
