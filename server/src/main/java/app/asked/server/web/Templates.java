package app.asked.server.web;

import app.asked.server.web.subpath.Subpath;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.output.WriterOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Draws the templates of `src/main/jte`, which the build has compiled to classes, from view names like `today/today`.
///
/// A page is drawn whole before its first byte is sent, so a mistake in a template is an error and not half a page.
public final class Templates implements ViewResolver, Ordered {
    private static final String HTML = "text/html;charset=UTF-8";

    private final Subpath subpath;
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "app.asked.pages");

    Templates(Subpath subpath) {
        this.subpath = subpath;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return engine.hasTemplate(template) ? new Drawn(template) : null;
    }

    /// The text of a template by itself, for what is no page of ours, such as a chapter of a book.
    public void draw(String name, Map<String, Object> model, Writer to) {
        engine.render(name + ".jte", model, new WriterOutput(to));
    }

    /// A page of ours that no controller shows.
    public void drawPage(String name, Map<String, Object> model, Writer to) {
        engine.render(name + ".jte", model, subpath.under(new WriterOutput(to)));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private final class Drawn implements View {
        private final String template;

        private Drawn(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return HTML;
        }

        @Override
        @SuppressWarnings("unchecked") // Spring's model is a map of names to values
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var output = new Utf8ByteOutput();
            engine.render(template, model == null ? Map.of() : (Map<String, Object>) model, subpath.under(output));
            response.setContentType(HTML);
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
