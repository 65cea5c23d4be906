package app.asked.server.openapi;

import app.asked.core.shape.Ids;
import app.asked.core.shape.Problem.Code;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Paths of which one part is none that there can be.
final class BadPaths {
    /// @param code what a write hears of it; null where it is well formed, and nothing is there
    record Bad(String path, String field, @Nullable Code code) {}

    private static final List<String> NO_IDS = List.of(
            "not-an-id",
            "0f0e1d2c-3b4a-4958-8776-6a5b4c3d2e1f",
            "00000000-0000-0000-0000-000000000000",
            "019A4F2E-B800-7000-8000-000000000010",
            "019a4f2e-b800-7000-8000-0000000000011",
            "019a4f2eb80070008000000000000001",
            "1-1-7000-8000-1",
            "%F0%9F%9A%AA");
    private static final List<String> NO_DAYS =
            List.of("yesterday", "2025-02-30", "1999-12-31", "2200-01-01", "2025-1-1");
    private static final List<String> NO_NUMBERS = List.of("two", "1.5", "99999999999");
    private static final List<String> NO_WEEKS = List.of("0", "-1", "61");

    private static final List<String> NO_CHALLENGES = List.of("No_Slug", "a--b", "a".repeat(61), "%F0%9F%9A%AA");
    private static final List<String> NOBODYS_CHALLENGES =
            List.of("no-such-slug", "019a4f2e-b800-7000-8000-0000000000f1");

    private BadPaths() {}

    static List<Bad> of(Document document, Operation operation) {
        return operation
                .parameters("path")
                .flatMap(parameter -> of(document, operation, parameter))
                .toList();
    }

    private static Stream<Bad> of(Document document, Operation operation, JsonNode parameter) {
        String name = parameter.get("name").asString();
        JsonNode schema = document.found(parameter.get("schema"));
        return switch (schema.path("format").asString("")) {
            case "uuid" -> NO_IDS.stream().map(value -> bad(operation, name, value, Code.FORMAT));
            case "date" -> NO_DAYS.stream().map(value -> bad(operation, name, value, Code.FORMAT));
            default -> schema.has("pattern") ? challenges(operation, name) : weeks(operation, name);
        };
    }

    private static Stream<Bad> weeks(Operation operation, String name) {
        return Stream.concat(
                NO_NUMBERS.stream().map(value -> bad(operation, name, value, Code.FORMAT)),
                NO_WEEKS.stream().map(value -> bad(operation, name, value, null)));
    }

    private static Stream<Bad> challenges(Operation operation, String name) {
        Stream<Bad> unreadable = NO_CHALLENGES.stream().map(value -> bad(operation, name, value, Code.FORMAT));
        boolean making = operation.hasBody();
        Stream<Bad> nobodys = NOBODYS_CHALLENGES.stream()
                .filter(value -> !making || Ids.parse(value) == null)
                .map(value -> bad(operation, name, value, null));
        return Stream.concat(unreadable, nobodys);
    }

    private static Bad bad(Operation operation, String name, String value, @Nullable Code code) {
        String path = Household.path(operation, name, value);
        return new Bad(path, "/" + name, code);
    }
}
