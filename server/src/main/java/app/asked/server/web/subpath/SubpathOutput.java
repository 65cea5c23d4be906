package app.asked.server.web.subpath;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/// Writes a page whose templates name what is here from the root ("/today"), as links, forms, scripts and pictures
/// have to name it below a path ("/asked/today").
///
/// Only what a template says is looked through, and a value only where such an address begins with it: words of a
/// person's are never touched.
final class SubpathOutput extends OwaspHtmlTemplateOutput {
    private final Subpath subpath;
    private boolean opensAddress;

    SubpathOutput(Subpath subpath, TemplateOutput output) {
        super(output);
        this.subpath = subpath;
    }

    @Override
    public void writeBinaryContent(byte[] part) {
        write(subpath.part(part));
    }

    @Override
    public void writeContent(@Nullable String part) {
        if (part != null) {
            write(TemplatePart.of(part, subpath.path()));
        }
    }

    private void write(TemplatePart part) {
        begin(part.beginsWithSlash());
        super.writeBinaryContent(part.written());
        opensAddress = part.opensAddress() || (opensAddress && part.written().length == 0);
    }

    @Override
    public void writeUserContent(@Nullable String value) {
        if (value != null && !value.isEmpty()) {
            begin(value.startsWith("/"));
            opensAddress = false;
        }
        super.writeUserContent(value);
    }

    private void begin(boolean isHere) {
        if (opensAddress && isHere) {
            super.writeContent(subpath.path());
        }
    }
}
