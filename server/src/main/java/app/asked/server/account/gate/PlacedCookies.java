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

/// Every cookie, whoever gives it, is for all of this Asked and nothing beside it, and stays on https where Asked is
/// reached over that.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class PlacedCookies extends OncePerRequestFilter {
    private final String place;

    PlacedCookies(Settings settings) {
        this.place = "; Path=" + settings.path() + "/" + (settings.isSecure() ? "; Secure" : "");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Placed(response));
    }

    private final class Placed extends HttpServletResponseWrapper {
        private Placed(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, name.equalsIgnoreCase(HttpHeaders.SET_COOKIE) ? value + place : value);
        }
    }
}
