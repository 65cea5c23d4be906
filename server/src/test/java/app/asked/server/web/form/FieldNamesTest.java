package app.asked.server.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A form whose fields are called as no page of ours calls them.
class FieldNamesTest {
    private static final String NOT_READ = "Asked couldn’t read that form";

    static Stream<String> namesOfNoFieldOfOurs() {
        return Stream.of(
                ".".repeat(100_000),
                ".".repeat(5_000),
                "a.b.c.d.e.f.g.h",
                "a".repeat(101),
                "a.".repeat(40) + "x".repeat(60));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("namesOfNoFieldOfOurs")
    void aStrangersFormIsNotReadAndTheyAreToldSo(String name) {
        Answer answer = TestServer.shared().visitor().post("/welcome", name, "x");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.page().text()).contains(NOT_READ).contains("Nothing was saved");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("namesOfNoFieldOfOurs")
    void aFormOfSomebodySignedInIsNotReadEither(String name) {
        Visitor maya = TestServer.shared().newPerson();

        Answer answer = maya.submit("/settings/place", "/settings/place", name, "x");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.page().text()).contains(NOT_READ);
    }

    @Test
    void aFormOfMoreFieldsThanAnyPageHasIsNotRead() {
        String[] fields = IntStream.range(0, 2_000)
                .boxed()
                .flatMap(at -> Stream.of("field" + at, "x"))
                .toArray(String[]::new);

        Answer answer = TestServer.shared().visitor().post("/welcome", fields);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.page().text()).contains(NOT_READ);
    }

    @Test
    void accentsHeapedOnANameAtTheDoorKeepNobodyWaiting() {
        String heaped = "a" + "\u0301".repeat(30_000) + "\u0316".repeat(30_000);

        Answer answer = TestServer.shared().visitor().post("/sign-in", "name", heaped, "passphrase", heaped);

        assertThat(answer.status()).isEqualTo(422);
    }
}
