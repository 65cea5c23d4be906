package app.asked.server.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.shape.Problem.Code;
import app.asked.server.testkit.Answer;
import app.asked.server.web.api.ProblemKind;
import tools.jackson.databind.JsonNode;

/// That an answer is a problem, as the document shapes them.
final class Refused {
    private static final Document DOCUMENT = Document.PUBLISHED;

    private Refused() {}

    static JsonNode problem(Answer answer, ProblemKind kind) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(kind.status());
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("code").asString()).isEqualTo(kind.key());
        assertThat(DOCUMENT.misfits(DOCUMENT.schema("Problem"), answer.json()))
                .as(answer.toString())
                .isEmpty();
        return answer.json();
    }

    /// The entry that says that of that field.
    static JsonNode error(Answer answer, String field, Code code) {
        return problem(answer, ProblemKind.INVALID)
                .get("errors")
                .valueStream()
                .filter(each -> each.get("field").asString().equals(field)
                        && each.get("code").asString().equals(code.key()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(field + " " + code.key() + " is not in " + answer));
    }
}
