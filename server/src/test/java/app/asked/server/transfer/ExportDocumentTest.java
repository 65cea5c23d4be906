package app.asked.server.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.asked.server.storage.Storage;
import app.asked.server.testkit.LifeFile;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExportTest {
    @Test
    void manyAsksAreExportedAsTheyCameIn() {
        Visitor maya = TestServer.shared().newPerson();
        LifeFile life = life(TestServer.shared(), 120, 300);
        maya.postJson("/api/v1/import", new String(life.bytes(), StandardCharsets.UTF_8));

        JsonNode export = maya.get("/api/v1/export").json();

        assertThat(export.get("asks")).hasSize(120);
        assertThat(export.get("checkIns")).hasSize(120);
        Visitor elsewhere = TestServer.shared().newPerson();
        JsonNode there = elsewhere.postJson("/api/v1/import", export.toString()).json();
        assertThat(there.get("added").asInt()).isEqualTo(life.things());
        assertThat(elsewhere.get("/api/v1/export").json().get("asks")).isEqualTo(export.get("asks"));
    }

    @Test
    void anExportThatBreaksOffIsNoWholeFile() throws Exception {
        try (TestServer server = TestServer.start("asked.signup=open")) {
            Visitor maya = server.newPerson();
            maya.postJson(
                    "/api/v1/import", new String(life(server, 1_000, 3_000).bytes(), StandardCharsets.UTF_8));
            HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                    .send(maya.request("/settings/export/file").build(), BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Length")).isEmpty();

            server.bean(Storage.class).close();

            ByteArrayOutputStream came = new ByteArrayOutputStream();
            assertThatThrownBy(() -> answer.body().transferTo(came)).isInstanceOf(IOException.class);
            assertThat(came.toString(StandardCharsets.UTF_8))
                    .startsWith("{\"format\":\"asked\"")
                    .doesNotEndWith("}]}");
        }
    }

    private static LifeFile life(TestServer server, int asks, int letters) {
        return LifeFile.before(LocalDate.ofInstant(server.clock().instant(), ZoneOffset.UTC), asks, letters);
    }
}
