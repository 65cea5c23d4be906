package app.asked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The jar says what it is made of (CycloneDX).
class SbomTest {
    private static final Path JAR = Path.of(System.getProperty("asked.jar")).normalize();
    private static final String LIBRARIES = "BOOT-INF/lib/";

    @Test
    void itNamesTheLibrariesOfTheJarAndNoOthers() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(named(sbom(jar)))
                    .as("./asked sbom writes it anew")
                    .hasSizeGreaterThan(50)
                    .isEqualTo(there(jar));
        }
    }

    /// Written twice, it is the same.
    @Test
    void nothingInItDiffersFromTimeToTime() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(sbom(jar).has("serialNumber")).isFalse();
            assertThat(sbom(jar).getAsJsonObject("metadata").has("timestamp")).isFalse();
        }
    }

    private static JsonObject sbom(JarFile jar) throws IOException {
        String place = jar.getManifest().getMainAttributes().getValue("Sbom-Location");
        try (var file = new InputStreamReader(jar.getInputStream(jar.getEntry(place)), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(file).getAsJsonObject();
        }
    }

    /// The hash of each library's file.
    private static Map<String, String> there(JarFile jar) {
        return new TreeMap<>(jar.stream()
                .filter(entry -> entry.getName().matches(LIBRARIES + ".+\\.jar"))
                .filter(entry -> !isApart(entry.getName()))
                .collect(Collectors.toMap(
                        entry -> entry.getName().substring(LIBRARIES.length()), entry -> sha256(jar, entry))));
    }

    private static Map<String, String> named(JsonObject sbom) {
        return new TreeMap<>(objects(sbom, "components")
                .filter(part -> !isApart(text(part, "name")))
                .collect(Collectors.toMap(
                        part -> text(part, "name") + "-" + text(part, "version") + ".jar", SbomTest::sha256)));
    }

    /// What Asked itself is has no hash of its own. Spring Boot leaves out its starters, which are empty, and lays a
    /// tool
    /// for unpacking into every jar.
    private static boolean isApart(String name) {
        return Stream.of("asked-core", "spring-boot-starter", "spring-boot-jarmode-tools")
                .anyMatch(name::contains);
    }

    private static String sha256(JsonObject part) {
        return objects(part, "hashes")
                .filter(hash -> text(hash, "alg").equals("SHA-256"))
                .map(hash -> text(hash, "content"))
                .findFirst()
                .orElseThrow();
    }

    private static String sha256(JarFile jar, JarEntry entry) {
        try (InputStream file = jar.getInputStream(entry)) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<JsonObject> objects(JsonObject parent, String name) {
        return parent.getAsJsonArray(name).asList().stream().map(JsonElement::getAsJsonObject);
    }

    private static String text(JsonObject part, String name) {
        return part.get(name).getAsString();
    }
}
