package app.asked.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class AssetsTest {
    private static final Path STATIC = Path.of("src/main/resources/static");

    @Test
    void stylesAndScriptsAreLight() throws IOException {
        assertThat(gzipped("css")).as("styles").isLessThan(15_000);
        assertThat(gzipped("js")).as("scripts").isLessThan(60_000);
    }

    @Test
    void anAddressCarriesTheVersionOfAllFiles() {
        assertThat(Assets.at("css/look.css")).matches("/static/[0-9a-f]{12}/css/look.css");
        assertThat(Assets.drawing("door-no")).endsWith("/icons/icons.svg#door-no");
    }

    private static int gzipped(String folder) throws IOException {
        int bytes = 0;
        for (var file : files(folder)) {
            var packed = new ByteArrayOutputStream();
            try (var zip = new GZIPOutputStream(packed)) {
                Files.copy(file, zip);
            }
            bytes += packed.size();
        }
        return bytes;
    }

    private static List<Path> files(String folder) throws IOException {
        try (var files = Files.list(STATIC.resolve(folder))) {
            return files.toList();
        }
    }
}
