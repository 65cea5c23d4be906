package app.asked.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldsTest {
    @Test
    void worldsAreOpenAndOneIsHeldOut() {
        assertThat(Worlds.open())
                .extracting(World::name)
                .containsExactly("RW", "PH", "LC", "COST", "NULL", "SENSITISER");
        assertThat(Worlds.all())
                .filteredOn(World::heldOut)
                .extracting(World::name)
                .containsExactly("KALMAN");
    }

    @Test
    void aWorldComesFromAnotherJar(@TempDir Path other) throws IOException {
        Path services = Files.createDirectories(other.resolve("META-INF/services"));
        Files.writeString(services.resolve(World.class.getName()), Elsewhere.class.getName());
        Thread thread = Thread.currentThread();
        ClassLoader ours = thread.getContextClassLoader();
        try (URLClassLoader both = new URLClassLoader(new URL[] {other.toUri().toURL()}, ours)) {
            thread.setContextClassLoader(both);
            assertThat(Worlds.all()).extracting(World::name).contains("ELSEWHERE");
        } finally {
            thread.setContextClassLoader(ours);
        }
    }

    /// A world of somebody else's, in which a yes takes all fear.
    public static final class Elsewhere implements World {
        @Override
        public String name() {
            return "ELSEWHERE";
        }

        @Override
        public String about() {
            return "A yes takes all fear";
        }

        @Override
        public Mind mind(Person person) {
            return new Bold(person, false);
        }
    }

    private static final class Bold implements Mind {
        private final Person person;
        private boolean bold;

        Bold(Person person, boolean bold) {
            this.person = person;
            this.bold = bold;
        }

        @Override
        public double fear(Situation situation, boolean practising) {
            return bold ? 0 : 100 * person.dose(situation);
        }

        @Override
        public void asked(Situation situation, Met met) {
            bold |= met.isYes();
        }

        @Override
        public Mind copy() {
            return new Bold(person, bold);
        }
    }
}
