package app.asked.server.openapi;

import app.asked.server.web.api.JsonShapes;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `openapi.json`, as it is published.
public final class Document {
    /// Writes any character that JSON can name, half a surrogate pair too.
    static final JsonMapper JSON = JsonShapes.mapper()
            .rebuild()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    public static final Document PUBLISHED = read();

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(Dialect.builder(Dialects.getDraft202012())
                    .keyword(new NonValidationKeyword("components"))
                    .build());

    private final ObjectNode root;
    private final Map<JsonNode, Schema> closed = new ConcurrentHashMap<>();

    private Document(ObjectNode root) {
        this.root = root;
    }

    private static Document read() {
        try (InputStream file = Document.class.getResourceAsStream("/openapi.json")) {
            return new Document((ObjectNode) JSON.readTree(Objects.requireNonNull(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    ObjectNode root() {
        return root;
    }

    Map<String, JsonNode> schemas() {
        return root.at("/components/schemas")
                .propertyStream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public JsonNode schema(String name) {
        return root.at("/components/schemas/" + name);
    }

    /// In the document's order, in which each finds what it belongs to.
    public Stream<Operation> operations() {
        return root.at("/paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(verb -> !verb.getKey().equals("parameters"))
                        .map(verb -> operation(path.getKey(), path.getValue(), verb)));
    }

    private Operation operation(String path, JsonNode item, Map.Entry<String, JsonNode> verb) {
        List<JsonNode> parameters = new ArrayList<>();
        item.path("parameters").forEach(each -> parameters.add(found(each)));
        verb.getValue().path("parameters").forEach(each -> parameters.add(found(each)));
        return new Operation(verb.getKey().toUpperCase(Locale.ROOT), path, verb.getValue(), parameters);
    }

    /// What a reference names, or the thing itself.
    JsonNode found(JsonNode node) {
        return node.has("$ref") ? found(root.at(node.get("$ref").asString().substring(1))) : node;
    }

    /// A schema with what it refers to and what it is made of in one.
    public ObjectNode shape(JsonNode schema) {
        JsonNode found = found(schema);
        ObjectNode shape = found.deepCopy().asObject();
        if (shape.has("allOf")) {
            shape.put("type", "object");
        }
        ObjectNode properties = shape.withObject("properties");
        List<JsonNode> required =
                new ArrayList<>(shape.withArray("required").valueStream().toList());
        for (JsonNode part : found.path("allOf")) {
            ObjectNode partly = shape(part);
            properties.setAll((ObjectNode) partly.get("properties"));
            partly.get("required").forEach(required::add);
        }
        shape.putArray("required").addAll(required);
        return shape;
    }

    /// What of a value does not fit a schema, which is taken to name every field that there may be.
    List<Error> misfits(JsonNode schema, JsonNode value) {
        return closed.computeIfAbsent(schema, this::close).validate(value);
    }

    private Schema close(JsonNode schema) {
        ObjectNode closing = JSON.createObjectNode();
        closing.putArray("allOf").add(schema);
        closing.put("unevaluatedProperties", false);
        closing.set("components", root.get("components"));
        return SCHEMAS.getSchema(closing);
    }
}
