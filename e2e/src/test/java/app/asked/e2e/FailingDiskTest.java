package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A disk that does not do its part: people are told so kindly, what was saved stays whole and can be read, and saving
/// goes on when the disk does, without a restart.
class FailingDiskTest {
    private static final int NOT_STORED = 507;
    private static final int SOME = 20;
    private static final List<Fault> FAULTS = List.of(
            new Fault("fdatasync,fsync", "EIO"),
            new Fault("pwrite64", "EIO"),
            new Fault("pwrite64", "EROFS"),
            new Fault("pwrite64", "ENOSPC"));

    /// What the system says to those calls.
    private record Fault(String calls, String error) {
        Strace on(AskedServer server, Path file) throws IOException, InterruptedException {
            return Strace.on(server, file, "trace=" + calls, "inject=" + calls + ":error=" + error);
        }
    }

    @TempDir
    private Path home;

    private final Writers writers = new Writers();

    @Test
    void whatItRefusesIsNotSavedAndNothingElseIsTouched() throws Exception {
        Path data = home.resolve("data");
        try (AskedServer server = AskedServer.open(data)) {
            write(server);
            for (Fault fault : FAULTS) {
                Map<String, JsonObject> before = writers.asks(server.address());
                try (Strace _ = fault.on(server, home.resolve("strace"))) {
                    expectToBeToldKindly(server);
                    assertThat(writers.asks(server.address()))
                            .as(fault.toString())
                            .isEqualTo(before);
                }
                expectToGoOn(server, before);
            }
            server.kill();
        }
        expectWhole(data);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("app.asked.e2e.SmallDisk#mountable")
    void aFullDiskIsToldAndEverythingGoesOnWhenThereIsRoom(SmallDisk mounted) throws Exception {
        try (SmallDisk disk = mounted) {
            try (AskedServer server = AskedServer.open(disk.data())) {
                write(server);
                Map<String, JsonObject> before = writers.asks(server.address());
                disk.fill();

                expectToBeToldKindly(server);
                assertThat(writers.get(server.address(), "/ready").body()).isEqualTo("full\n");
                assertThat(writers.asks(server.address())).containsAllEntriesOf(before);
                Path backup = disk.path().resolve("backup.db");
                AskedCommand.Ended taken = AskedCommand.run(disk.data(), "backup", backup.toString());
                assertThat(taken.exit()).isEqualTo(1);
                assertThat(taken.said()).startsWith("The disk is full").hasLineCount(1);
                assertThat(backup).doesNotExist();

                disk.makeRoom();
                assertThat(writers.get(server.address(), "/ready").body()).isEqualTo("ready\n");
                expectToGoOn(server, before);
                server.kill();
            }
            expectWhole(disk.data());
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("app.asked.e2e.SmallDisk#mountable")
    void onADiskThatMayNotBeWrittenItDoesNotStartAndSaysWhy(SmallDisk mounted) throws Exception {
        try (SmallDisk disk = mounted) {
            try (AskedServer server = AskedServer.open(disk.data())) {
                write(server);
            }
            byte[] before = Files.readAllBytes(disk.data().resolve("asked.db"));
            disk.mayBeWritten(false);
            try (AskedServer refused = AskedServer.start(disk.data(), AskedServer.freePort(), Map.of())) {
                assertThat(refused.ended()).isEqualTo(1);
                assertThat(refused.said().lines())
                        .singleElement()
                        .asString()
                        .contains("isn't allowed to write to the folder " + disk.data());
            }
            assertThat(Files.readAllBytes(disk.data().resolve("asked.db"))).isEqualTo(before);

            disk.mayBeWritten(true);
            expectWhole(disk.data());
        }
    }

    private void write(AskedServer server) throws Exception {
        writers.makeAccount(server.address());
        for (int ask = 0; ask < SOME; ask++) {
            assertThat(writers.write(server.address())).isEqualTo(201);
        }
    }

    /// A script by its status, a person by a page; who looks around sees everything.
    private void expectToBeToldKindly(AskedServer server) throws Exception {
        int status = 201;
        for (int more = 0; more < 2_000 && status == 201; more++) {
            status = writers.write(server.address());
        }
        assertThat(status).isEqualTo(NOT_STORED);
        HttpResponse<String> page =
                writers.submit(server.address(), "/settings", "/settings/theme", "theme", "evening");
        assertThat(page.statusCode()).isEqualTo(NOT_STORED);
        assertThat(page.body()).contains("Everything you wrote before is safe.");
        assertThat(writers.get(server.address(), "/today").statusCode()).isEqualTo(200);
    }

    private void expectToGoOn(AskedServer server, Map<String, JsonObject> before) throws Exception {
        assertThat(writers.write(server.address())).isEqualTo(201);
        writers.expectEverything(server.address());
        assertThat(writers.asks(server.address())).containsAllEntriesOf(before);
    }

    private void expectWhole(Path data) throws Exception {
        try (AskedServer server = AskedServer.open(data)) {
            writers.expectEverything(server.address());
            assertThat(new DataFolder(data).isWhole()).isTrue();
        }
    }
}
