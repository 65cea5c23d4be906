package app.asked.server.web.subpath;

import gg.jte.TemplateOutput;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Where Asked is below its host name: a path, or nothing where it has the name to itself.
public final class Subpath {
    private final String path;
    /// What a template holds is the very same array each time.
    @SuppressWarnings("UndefinedEquals")
    private final Map<byte[], TemplatePart> parts = new ConcurrentHashMap<>();

    private Subpath(String path) {
        this.path = path;
    }

    /// As an address has it.
    ///
    /// @param url the address that people type in
    public static Subpath of(String url) {
        return new Subpath(URI.create(url).getRawPath().replaceFirst("/$", ""));
    }

    /// What a page is written to, so that its addresses lead below this path.
    public TemplateOutput under(TemplateOutput output) {
        return path.isEmpty() ? output : new SubpathOutput(this, output);
    }

    TemplatePart part(byte[] written) {
        return parts.computeIfAbsent(written, each -> TemplatePart.of(each, path));
    }

    String path() {
        return path;
    }
}
