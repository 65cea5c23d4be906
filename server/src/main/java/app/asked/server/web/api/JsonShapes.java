package app.asked.server.web.api;

import app.asked.core.challenge.ChallengeId;
import app.asked.core.words.Chance;
import app.asked.core.words.Chosen;
import app.asked.core.words.Keyed;
import app.asked.core.words.Line;
import app.asked.core.words.Prose;
import app.asked.core.words.Scale;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// How core's values look in JSON: records as they are, absent fields left out, published keys, whole numbers, and
/// instants in UTC with milliseconds.
public final class JsonShapes {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final int DEEPEST = 20;
    /// Longer than any field of ours: names that were read once are kept for the next body, whoever sends it.
    private static final int LONGEST_NAME = 100;

    private JsonShapes() {}

    public static JsonMapper mapper() {
        JsonFactory strict = JsonFactory.builder()
                .recyclerPool(new WipedBuffers())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNameLength(LONGEST_NAME)
                        .build())
                .build();
        return JsonMapper.builder(strict)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(
                        _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .addModule(values())
                .build();
    }

    private static SimpleModule values() {
        return new SimpleModule()
                .addSerializer(as(Keyed.class, (value, out) -> out.writeString(value.key())))
                .addSerializer(as(Scale.class, (value, out) -> out.writeNumber(value.value())))
                .addSerializer(as(Chance.class, (value, out) -> out.writeNumber(value.value())))
                .addSerializer(as(Line.class, (value, out) -> out.writeString(value.text())))
                .addSerializer(as(Prose.class, (value, out) -> out.writeString(value.text())))
                .addSerializer(as(ChallengeId.class, (value, out) -> out.writeString(value.value())))
                .addSerializer(as(ZoneId.class, (value, out) -> out.writeString(value.getId())))
                .addSerializer(as(LocalTime.class, (value, out) -> out.writeString(value.toString())))
                .addSerializer(as(Instant.class, (value, out) -> out.writeString(INSTANT.format(value))))
                .addSerializer(as(Chosen.class, JsonShapes::chosen));
    }

    private static void chosen(Chosen<?> words, JsonGenerator out) {
        out.writeStartArray();
        words.listed().forEach(word -> out.writeString(word.key()));
        words.own().forEach(word -> out.writeString(Chosen.OWN + word.text()));
        out.writeEndArray();
    }

    private static <T> StdSerializer<T> as(Class<T> type, BiConsumer<T, JsonGenerator> write) {
        return new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                write.accept(value, out);
            }
        };
    }
}
