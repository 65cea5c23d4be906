package app.asked.server.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.challenge.Basis;
import app.asked.core.challenge.Domain;
import app.asked.server.care.CareLibrary;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/// The library as files: in the shape they promise, with chances that stand on verified facts.
class LibraryFilesTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text("schema.json"), InputFormat.JSON);

    @ParameterizedTest
    @EnumSource(Domain.class)
    void everyFileHasTheShapeOfItsSchema(Domain domain) {
        assertThat(SCHEMA.validate(text(domain.key() + ".yaml"), InputFormat.YAML))
                .isEmpty();
    }

    @Test
    void theSchemaWouldNoticeAMistake() {
        String withMistake = text("money.yaml").replaceFirst("channel: [a-z-]+", "channel: pigeon");

        assertThat(SCHEMA.validate(withMistake, InputFormat.YAML)).hasSize(1);
    }

    @Test
    void everyPublishedChanceStandsOnAVerifiedFact() {
        CareLibrary care = CareLibrary.read();
        List<String> sources = Library.read().all().stream()
                .filter(each -> each.chanceOfNo().basis() == Basis.PUBLISHED)
                .map(each -> String.valueOf(each.chanceOfNo().source()))
                .toList();

        assertThat(sources)
                .isNotEmpty()
                .allSatisfy(source -> assertThat(care.fact(source)).as(source).isPresent());
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("library/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
