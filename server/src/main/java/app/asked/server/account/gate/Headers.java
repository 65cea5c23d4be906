package app.asked.server.account.gate;

import app.asked.server.settings.Settings;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The headers of every answer: nothing from elsewhere, nothing inline, nothing told to anyone, nothing left in a cache
/// unless it says so itself. It stands before all other filters, so that refusals carry them, too.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Headers implements Filter {
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data: blob:",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "font-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "object-src 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types app");

    /// Copying and sharing are what Asked uses.
    private static final String PERMISSIONS = String.join(
            ", ",
            "accelerometer=()",
            "autoplay=()",
            "camera=()",
            "display-capture=()",
            "encrypted-media=()",
            "fullscreen=()",
            "geolocation=()",
            "gyroscope=()",
            "magnetometer=()",
            "microphone=()",
            "midi=()",
            "payment=()",
            "picture-in-picture=()",
            "screen-wake-lock=()",
            "usb=()",
            "xr-spatial-tracking=()",
            "browsing-topics=()",
            "clipboard-write=(self)");

    /// For this name alone: what a host serves below it is theirs.
    private static final String STAY_ON_HTTPS = "max-age=31536000";

    private final boolean secure;

    Headers(Settings settings) {
        this.secure = settings.isSecure();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        put((HttpServletResponse) response);
        chain.doFilter(request, response);
    }

    private void put(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        // It stays among our own pages: without any, a browser would not name the origin of a form.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        if (secure) {
            response.setHeader("Strict-Transport-Security", STAY_ON_HTTPS);
        }
    }
}
