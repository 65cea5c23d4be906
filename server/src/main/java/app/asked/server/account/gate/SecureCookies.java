package app.asked.server.account.gate;

import app.asked.server.settings.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Where Asked is reached over https, every cookie of its stays there, whoever gives it.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class SecureCookies extends OncePerRequestFilter {
    private final boolean secure;

    SecureCookies(Settings settings) {
        this.secure = settings.isSecure();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !secure;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Secured(response));
    }

    private static final class Secured extends HttpServletResponseWrapper {
        private Secured(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, name.equalsIgnoreCase(HttpHeaders.SET_COOKIE) ? value + "; Secure" : value);
        }
    }
}
