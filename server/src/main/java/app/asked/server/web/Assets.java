package app.asked.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Where the styles, scripts and drawings of a page are: `/static/<version>/css/look.css`.
///
/// The version is a digest of all of them, so a browser keeps a file for ever and still sees every change at once,
/// and modules find each other by relative paths.
public final class Assets {
    public static final String PATH = "/static/";
    public static final String VERSION = digest();

    private Assets() {}

    /// The address of a file below `resources/static`.
    public static String at(String file) {
        return PATH + VERSION + "/" + file;
    }

    /// The address of a drawing in the sprite: `door-no`, `i-rest`.
    public static String drawing(String symbol) {
        return at("icons/icons.svg#" + symbol);
    }

    private static String digest() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:static/**/*.*");
            Arrays.sort(files, Comparator.comparing(Assets::address));
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String address(Resource file) {
        return String.valueOf(file.getFilename());
    }
}
