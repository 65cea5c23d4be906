package app.asked.server.care;

import app.asked.core.care.CarePage;
import app.asked.core.care.Country;
import app.asked.core.care.CrisisLine;
import app.asked.core.care.Directory;
import app.asked.core.care.EmergencyNumber;
import app.asked.core.care.EmergencyNumber.Service;
import app.asked.core.care.Fact;
import app.asked.core.care.Recommended;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// One YAML file of care. What is missing, unverified, unknown or written twice is an error that names it.
record CareFile(String name, Map<String, Object> content) {
    /// The tag of a statement that was read in the source itself.
    private static final String VERIFIED = "V";

    static CareFile of(String name) {
        try {
            var text = new ClassPathResource("care/" + name + ".yaml").getContentAsString(StandardCharsets.UTF_8);
            return parse(name, text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static CareFile parse(String name, String text) {
        Map<String, Object> content = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        return new CareFile(name, content);
    }

    List<Fact> facts() {
        return once(rows("facts").map(this::fact).toList(), Fact::id);
    }

    List<Country> countries() {
        return once(rows("countries").map(this::country).toList(), Country::code);
    }

    List<CrisisLine> lines() {
        return once(rows("lines").map(this::line).toList(), line -> line.country() + " " + line.number());
    }

    List<Directory> directories() {
        return once(rows("directories").map(this::directory).toList(), Directory::id);
    }

    List<Recommended> talks() {
        return once(rows("talks").map(this::recommended).toList(), Recommended::id);
    }

    private Recommended recommended(Map<?, ?> row) {
        URI link = row.containsKey("link") ? URI.create(text(row, "link")) : null;
        return new Recommended(text(row, "id"), link, reviewed(row));
    }

    List<CarePage> pages(List<Fact> facts) {
        return once(rows("pages").map(row -> page(row, facts)).toList(), CarePage::slug);
    }

    private Fact fact(Map<?, ?> row) {
        var id = text(row, "id");
        if (!text(row, "tag").equals(VERIFIED)) {
            throw wrong("fact " + id + " is not verified");
        }
        return new Fact(id, text(row, "says"), text(row, "source"), URI.create(text(row, "link")));
    }

    private Country country(Map<?, ?> row) {
        var numbers = Arrays.stream(Service.values())
                .filter(service -> row.containsKey(service.key()))
                .map(service -> new EmergencyNumber(service, text(row, service.key())))
                .toList();
        return new Country(text(row, "country"), numbers, source(row), reviewed(row));
    }

    private CrisisLine line(Map<?, ?> row) {
        return new CrisisLine(text(row, "country"), text(row, "name"), text(row, "number"), source(row), reviewed(row));
    }

    private String source(Map<?, ?> row) {
        return text(map(content, "sources"), text(row, "source"));
    }

    private LocalDate reviewed(Map<?, ?> row) {
        return LocalDate.parse(text(row, "lastReviewed"));
    }

    private Directory directory(Map<?, ?> row) {
        return new Directory(text(row, "id"), URI.create(text(row, "link")));
    }

    private CarePage page(Map<?, ?> row, List<Fact> known) {
        var facts = texts(row, "facts").map(id -> cited(id, known)).toList();
        return new CarePage(
                text(row, "slug"), text(row, "title"), texts(row, "paragraphs").toList(), facts);
    }

    private Fact cited(String id, List<Fact> known) {
        return known.stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .orElseThrow(() -> wrong("a page cites the unknown fact " + id));
    }

    private Stream<Map<?, ?>> rows(String key) {
        return list(content, key).stream().map(row -> {
            if (row instanceof Map<?, ?> map) {
                return map;
            }
            throw wrong("a row of " + key + " is not a map: " + row);
        });
    }

    private Stream<String> texts(Map<?, ?> row, String key) {
        return list(row, key).stream().map(String::valueOf);
    }

    /// Text as it stands: an unquoted 112 or NO is a number or a truth to YAML, and refused.
    private String text(Map<?, ?> row, String key) {
        return need(row, key, String.class);
    }

    private List<?> list(Map<?, ?> row, String key) {
        return need(row, key, List.class);
    }

    private Map<?, ?> map(Map<?, ?> row, String key) {
        return need(row, key, Map.class);
    }

    private <T> T need(Map<?, ?> row, String key, Class<T> kind) {
        var found = row.get(key);
        if (!kind.isInstance(found)) {
            throw wrong(key + " is a " + kind.getSimpleName() + ", was " + found);
        }
        return kind.cast(found);
    }

    private <T> List<T> once(List<T> all, Function<T, String> key) {
        var seen = new HashSet<String>();
        for (var each : all) {
            if (!seen.add(key.apply(each))) {
                throw wrong(key.apply(each) + " stands twice");
            }
        }
        return all;
    }

    private IllegalStateException wrong(String what) {
        return new IllegalStateException("care/" + name + ".yaml: " + what);
    }
}
