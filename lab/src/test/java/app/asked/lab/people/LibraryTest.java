package app.asked.lab.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.challenge.Domain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Where this does not hold, `target/library.csv` is what `library.csv` has to be, and docs/planner.md is to be written
/// anew.
class LibraryTest {
    private static final Path SHIPPED = Path.of("../server/src/main/resources/library");

    @Test
    void peoplePractiseWhatTheServerShips() throws IOException {
        List<String> rows =
                new ArrayList<>(List.of("slug,domain,channel,difficulty,smaller,noes,basis,needs,place,title"));
        for (Domain domain : Domain.values()) {
            String yaml = Files.readString(SHIPPED.resolve(domain.key() + ".yaml"));
            List<Map<String, Object>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            entries.stream()
                    .filter(entry -> !Boolean.TRUE.equals(entry.get("retired")))
                    .forEach(entry -> rows.add(row(domain, entry)));
        }
        String shipped = String.join("\n", rows) + "\n";
        Files.writeString(Path.of("target/library.csv"), shipped);

        assertThat(Library.text()).isEqualTo(shipped);
    }

    @Test
    void everyRowIsAChallenge() {
        assertThat(Library.challenges()).hasSizeGreaterThan(120).doesNotHaveDuplicates();
    }

    private static String row(Domain domain, Map<String, Object> entry) {
        return String.join(
                ",",
                told(entry.get("slug")),
                domain.key(),
                told(entry.get("channel")),
                told(entry.get("difficulty")),
                told(part(entry, "smaller", "difficulty")),
                told(part(entry, "chanceOfNo", "value")),
                told(part(entry, "chanceOfNo", "basis")),
                needs(entry),
                Boolean.TRUE.equals(entry.get("dependsOnPlace")) ? "yes" : "",
                told(entry.get("title")));
    }

    private static String needs(Map<String, Object> entry) {
        return entry.get("needs") instanceof List<?> needs
                ? needs.stream().map(String::valueOf).collect(Collectors.joining(" "))
                : "";
    }

    private static @Nullable Object part(Map<String, Object> entry, String name, String field) {
        return entry.get(name) instanceof Map<?, ?> part ? part.get(field) : "";
    }

    private static String told(@Nullable Object value) {
        return String.valueOf(value);
    }
}
