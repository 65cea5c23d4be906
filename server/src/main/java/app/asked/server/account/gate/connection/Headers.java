package app.asked.server.account.gate.connection;

import app.asked.server.settings.Settings;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/// The headers of every answer: nothing from elsewhere, nothing inline, nothing told to anyone, nothing left in a cache
/// unless it says so itself. [Doorstep] puts them before anything else looks at a request.
@Component
final class Headers {
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

    /// Hands over each name and its value.
    void put(BiConsumer<String, String> header) {
        header.accept("Content-Security-Policy", CONTENT);
        header.accept("X-Content-Type-Options", "nosniff");
        header.accept("X-Frame-Options", "DENY");
        // It stays among our own pages: without any, a browser would not name the origin of a form.
        header.accept("Referrer-Policy", "same-origin");
        header.accept("Permissions-Policy", PERMISSIONS);
        header.accept("Cross-Origin-Opener-Policy", "same-origin");
        header.accept("Cross-Origin-Resource-Policy", "same-origin");
        header.accept("Cache-Control", "no-store");
        if (secure) {
            header.accept("Strict-Transport-Security", STAY_ON_HTTPS);
        }
    }
}
