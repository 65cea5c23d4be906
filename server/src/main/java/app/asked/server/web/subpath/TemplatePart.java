package app.asked.server.web.subpath;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// What a template says between two values, with the addresses in it below a path.
///
/// @param written what is to be written
/// @param opensAddress whether an address begins right after it
/// @param beginsWithSlash whether it goes on with one that is of this Asked, where one has begun before it
record TemplatePart(byte[] written, boolean opensAddress, boolean beginsWithSlash) {
    private static final String ATTRIBUTE = "(?:\\s(?:href|src|action|formaction)=\")";
    private static final Pattern ADDRESS = Pattern.compile("(" + ATTRIBUTE + ")(?=/)");
    private static final Pattern OPEN = Pattern.compile(ATTRIBUTE + "$");

    static TemplatePart of(byte[] part, String path) {
        return of(new String(part, StandardCharsets.UTF_8), path);
    }

    static TemplatePart of(String part, String path) {
        byte[] moved = ADDRESS.matcher(part).replaceAll("$1" + path).getBytes(StandardCharsets.UTF_8);
        return new TemplatePart(moved, OPEN.matcher(part).find(), part.startsWith("/"));
    }
}
