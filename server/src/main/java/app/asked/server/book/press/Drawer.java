package app.asked.server.book.press;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.File;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/// Draws pictures into a PDF. A thousand doors are a few kinds of door: equal ones are kept once.
final class Drawer implements SVGDrawer {
    private final BatikSVGDrawer batik = new BatikSVGDrawer();
    private final Map<String, SVGImage> kept = new HashMap<>();

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
        String kind = svg.getAttribute("data-kind");
        return kind.isEmpty()
                ? batik.buildSVGImage(svg, box, css, width, height, dotsPerPixel)
                : kept.computeIfAbsent(kind, _ -> batik.buildSVGImage(svg, box, css, width, height, dotsPerPixel));
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() throws IOException {
        batik.close();
    }
}
