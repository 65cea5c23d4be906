package app.asked.server.web.asset;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceResolver;

/// Answers with styles, scripts and drawings, without the headers that only a page needs: there are many small files,
/// and these would weigh more than they do.
final class FileAnswer extends ResourceHttpRequestHandler {
    /// For a drawing that is opened by itself.
    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";

    private static final List<String> OF_PAGES =
            List.of("X-Frame-Options", "Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy");

    FileAnswer(CacheControl kept, ResourceResolver... resolvers) {
        setLocations(List.of(new ClassPathResource("static/")));
        setResourceResolvers(List.of(resolvers));
        setCacheControl(kept);
        setUseLastModified(false);
    }

    /// Only of a file that is there: what is said of one that is not is a page.
    @Override
    protected void setHeaders(HttpServletResponse response, Resource file, @Nullable MediaType type)
            throws IOException {
        super.setHeaders(response, file, type);
        response.setHeader("Content-Security-Policy", POLICY);
        OF_PAGES.forEach(name -> response.setHeader(name, null));
    }
}
