package app.asked.server.challenge;

import app.asked.core.challenge.Challenge;
import app.asked.core.challenge.ChallengeId;
import app.asked.core.challenge.ChallengeShape;
import app.asked.core.challenge.Domain;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Raw;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The library of challenges, one reviewed file a domain. A file that does not hold what it should is an error.
final class Library {
    private final Map<ChallengeId, Challenge> challenges;

    private Library(Map<ChallengeId, Challenge> challenges) {
        this.challenges = challenges;
    }

    static Library read() {
        Map<ChallengeId, Challenge> all = new LinkedHashMap<>();
        for (Domain domain : Domain.values()) {
            for (Challenge challenge : file(domain)) {
                if (all.put(challenge.id(), challenge) != null) {
                    throw new IllegalStateException("the library holds " + challenge.id() + " twice");
                }
            }
        }
        return new Library(all);
    }

    /// In the order of domains, each from the easiest on.
    List<Challenge> all() {
        return List.copyOf(challenges.values());
    }

    Optional<Challenge> find(ChallengeId id) {
        return Optional.ofNullable(challenges.get(id));
    }

    /// Found beside this class: the thread that reads knows a packed jar's files by no other way.
    private static List<Challenge> file(Domain domain) {
        String file = "library/" + domain.key() + ".yaml";
        try {
            String text = new ClassPathResource(file, Library.class.getClassLoader())
                    .getContentAsString(StandardCharsets.UTF_8);
            List<?> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return entries.stream().map(entry -> challenge(file, domain, entry)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Challenge challenge(String file, Domain domain, Object entry) {
        return switch (Fields.read(raw(entry), Instant.EPOCH, in -> ChallengeShape.library(domain, in))) {
            case Checked.Valid<Challenge>(Challenge challenge) -> challenge;
            case Checked.Invalid<Challenge>(var problems) ->
                throw new IllegalStateException(file + ": " + entry + " needs another look: " + problems);
        };
    }

    private static Raw raw(Object yaml) {
        return switch (yaml) {
            case String text -> new Raw.Text(text);
            case Integer number -> new Raw.Whole(number);
            case Boolean flag -> new Raw.Flag(flag);
            case List<?> items ->
                new Raw.Many(
                        Stream.<Object>of(items.toArray()).map(Library::raw).toList());
            case Map<?, ?> map -> {
                Map<String, Raw> fields = new LinkedHashMap<>();
                map.forEach((name, value) -> fields.put(String.valueOf(name), raw(value)));
                yield new Raw.Part(fields);
            }
            default -> throw new IllegalStateException("the library holds a " + yaml.getClass());
        };
    }
}
