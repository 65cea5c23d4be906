package app.asked.server.web.subpath;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// What a template says between two values, with the addresses in it below a path.
final class TemplatePart {
    private static final String ATTRIBUTE = "(?:\\s(?:href|src|action|formaction)=\")";
    private static final Pattern ADDRESS = Pattern.compile("(" + ATTRIBUTE + ")(?=/)");
    private static final Pattern OPEN = Pattern.compile(ATTRIBUTE + "$");

    private final byte[] written;
    private final boolean beginsWithSlash;
    private final boolean opensAddress;

    private TemplatePart(byte[] written, boolean beginsWithSlash, boolean opensAddress) {
        this.written = written;
        this.beginsWithSlash = beginsWithSlash;
        this.opensAddress = opensAddress;
    }

    static TemplatePart of(byte[] part, String path) {
        return of(new String(part, StandardCharsets.UTF_8), path);
    }

    static TemplatePart of(String part, String path) {
        byte[] below = ADDRESS.matcher(part).replaceAll("$1" + path).getBytes(StandardCharsets.UTF_8);
        return new TemplatePart(below, part.startsWith("/"), OPEN.matcher(part).find());
    }

    byte[] written() {
        return written;
    }

    /// Whether it is an address of this Asked, where one has begun before it.
    boolean beginsWithSlash() {
        return beginsWithSlash;
    }

    /// Whether an address begins right after it.
    boolean opensAddress() {
        return opensAddress;
    }
}
