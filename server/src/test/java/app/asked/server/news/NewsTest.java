package app.asked.server.news;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.account.Hosts;
import app.asked.server.account.ReleaseNotes;
import app.asked.server.storage.Storage;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import app.asked.server.web.message.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class NewsTest {
    private static final String OFFER = "main form[action=/news/seen]";
    private static final String AS_HOST = "main form[action=/news/host/seen]";

    private final TestServer server = TestServer.shared();
    private final Visitor maya = server.newPerson();
    private final UUID person = maya.person();

    @Test
    void somebodyNewIsOfferedNothing() {
        assertThat(maya.get("/today").page().select(OFFER + ", " + AS_HOST)).isEmpty();
    }

    @Test
    void whoSawAnEarlierVersionIsOfferedTheNotesOnce() {
        sawAnEarlierVersion();

        assertThat(maya.get("/today").page().select(OFFER)).hasSize(1);
        assertThat(maya.submit("/today", "/news/seen", "look", "yes").location())
                .isEqualTo("/news");

        assertThat(maya.get("/news").page().select("main h2").eachText())
                .first()
                .isEqualTo("Version " + ReleaseNotes.newest());
        assertThat(maya.get("/today").page().select(OFFER)).isEmpty();
    }

    @Test
    void notNowIsAnAnswer() {
        sawAnEarlierVersion();

        assertThat(maya.submit("/today", "/news/seen").location()).isEqualTo("/today");

        assertThat(maya.get("/today").page().select(OFFER)).isEmpty();
    }

    @Test
    void aNewHostIsOfferedTheirPageOnce() {
        server.bean(Storage.class).write(person, tx -> {
            Hosts.appoint(tx, server.clock().instant());
            return person;
        });

        assertThat(maya.get("/today").page().select(AS_HOST)).hasSize(1);
        assertThat(maya.submit("/today", "/news/host/seen", "look", "yes").location())
                .isEqualTo("/host");

        assertThat(maya.get("/today").page().select(AS_HOST)).isEmpty();
        assertThat(maya.get("/host").page().select("form[action=/host/notes/seen]"))
                .as("nothing is to do for somebody new")
                .isEmpty();
    }

    @Test
    void everyVersionHasNotesAndTheNewestIsTheOneThatTheChangelogBeginsWith() throws IOException {
        String changelog = Files.readString(Path.of("../CHANGELOG.md"));

        assertThat(changelog.lines().filter(line -> line.startsWith("## ")))
                .first()
                .isEqualTo("## " + ReleaseNotes.newest());
        assertThat(News.all(Messages.read().in()))
                .allSatisfy(version -> assertThat(version.lines()).isNotEmpty());
        assertThat(News.forHost(Optional.of("0.0.9"), Messages.read().in())).isNotEmpty();
        assertThat(News.forHost(Optional.empty(), Messages.read().in()))
                .as("new to it all")
                .isEmpty();
        assertThat(ReleaseNotes.after(Optional.of(ReleaseNotes.newest()))).isEmpty();
        assertThat(ReleaseNotes.after(Optional.empty())).isEqualTo(ReleaseNotes.VERSIONS);
        assertThat(ReleaseNotes.after(Optional.of("99.0.0"))).isEqualTo(List.of());
    }

    private void sawAnEarlierVersion() {
        server.bean(Storage.class).write(person, tx -> {
            Hosts.saw(tx, "0.0.9");
            return person;
        });
    }
}
