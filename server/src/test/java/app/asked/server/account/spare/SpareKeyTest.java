package app.asked.server.account.spare;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.account.entrance.FirstCode;
import app.asked.server.account.spare.SpareKeys.State;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SpareKeyTest {
    private static final String PAGE = "/settings/recovery";
    private static final String ON = PAGE + "/spare-key/on";
    private static final String OFF = PAGE + "/spare-key/off";

    private final TestServer server = TestServer.shared();
    private final SpareKeys spareKeys = server.bean(SpareKeys.class);
    private final Visitor maya = server.newPerson();
    private final Path file = server.keys().resolve(maya.person().toString());

    @Test
    void whereOnlyThisMachineComesInItIsOnAndItsFileIsTheOwnersAlone() throws IOException {
        assertThat(spareKeys.state(maya.person())).isEqualTo(State.ON);
        assertThat(spareKeys.open(maya.person())).isPresent();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(server.keys()).isNotEqualTo(server.folder());
    }

    @Test
    void switchedOffItsFileIsGoneAndSigningInLeavesItOff() {
        maya.submit(PAGE, OFF);
        server.visitor().post("/sign-in", "name", maya.name(), "passphrase", Visitor.PASSPHRASE);

        assertThat(file).doesNotExist();
        assertThat(spareKeys.state(maya.person())).isEqualTo(State.OFF);
        assertThat(spareKeys.open(maya.person())).isEmpty();
        assertThat(maya.get("/settings/activity").page().select("h2").text())
                .contains("Spare key turned off and destroyed");
    }

    @Test
    void anOldFileOpensNothingOnceItWasSwitchedOffAndOn() throws IOException {
        byte[] before = Files.readAllBytes(file);
        maya.submit(PAGE, OFF);
        maya.submit(PAGE, ON);
        assertThat(spareKeys.state(maya.person())).isEqualTo(State.ON);

        Files.write(file, before);

        assertThat(spareKeys.state(maya.person())).isEqualTo(State.BROKEN);
    }

    @Test
    void aMissingFileIsSaidPlainlyAndMendedByOneTap() throws IOException {
        Files.delete(file);

        assertThat(maya.get(PAGE).page().select("#spare-key-state").text()).contains("missing");
        assertThat(maya.get(PAGE).page().select(".say").text())
                .isEqualTo("If you forget your passphrase, your words are gone. Your numbers stay.");
        maya.submit(PAGE, ON);

        assertThat(spareKeys.state(maya.person())).isEqualTo(State.ON);
        assertThat(maya.get(PAGE).page().select("#spare-key-state").text()).isEqualTo("It’s on.");
    }

    @Test
    void erasingThePersonDestroysTheFile() {
        maya.submit("/settings/delete", "/settings/delete", "passphrase", Visitor.PASSPHRASE);

        assertThat(file).doesNotExist();
    }

    @Test
    void aNewKeyIsKeptInReserveToo() {
        maya.submit("/settings/key", "/settings/key", "passphrase", Visitor.PASSPHRASE);

        assertThat(spareKeys.open(maya.person()))
                .hasValueSatisfying(key -> assertThat(key.generation()).isEqualTo(2));
        assertThat(maya.get(PAGE).page().select("#sheet-state").text()).contains("don’t have one");
    }

    @Test
    void atAPublicAddressItIsOffUntilItIsSwitchedOn() throws IOException {
        Path folder = Path.of("target", "databases", "no-folder-" + System.nanoTime());
        Files.writeString(folder, "a file where the folder should be");
        try (TestServer open =
                TestServer.start("asked.url=http://asked.example", "asked.signup=open", "asked.keys=" + folder)) {
            Visitor noor = newPersonWithCode(open);
            assertThat(open.bean(SpareKeys.class).state(noor.person())).isEqualTo(State.OFF);

            assertThat(noor.follow(noor.submit(PAGE, ON))
                            .page()
                            .select("[role=status]")
                            .text())
                    .contains("can’t save its key file");
            assertThat(open.bean(SpareKeys.class).state(noor.person())).isEqualTo(State.OFF);
        }
    }

    private static Visitor newPersonWithCode(TestServer open) {
        Visitor noor = open.visitor();
        noor.submit(
                "/welcome",
                "/welcome",
                "name",
                noor.name(),
                "passphrase",
                Visitor.PASSPHRASE,
                "code",
                open.bean(FirstCode.class).code());
        return noor;
    }
}
