package app.asked.server.account.gate;

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

/// Sends a browser on by a path alone: which scheme, name and port it used, a proxy need not have told. Tomcat makes a
/// path whole for HTTP/1.0, which Debian's nginx speaks to us. The path that `ASKED_URL` has is put before it here, for
/// all redirects.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class RelativeRedirects extends OncePerRequestFilter {
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Relative(response, request.getContextPath()));
    }

    private static final class Relative extends HttpServletResponseWrapper {
        private final String subpath;

        private Relative(HttpServletResponse response, String subpath) {
            super(response);
            this.subpath = subpath;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            sendRedirect(location, SC_FOUND, true);
        }

        @Override
        public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
            if (!location.startsWith("/")) {
                super.sendRedirect(location, status, clearBuffer);
                return;
            }
            if (clearBuffer) {
                resetBuffer();
            }
            setStatus(status);
            setHeader(HttpHeaders.LOCATION, location);
            flushBuffer();
        }

        @Override
        public void setHeader(String name, String value) {
            boolean isHere = name.equalsIgnoreCase(HttpHeaders.LOCATION) && value.startsWith("/");
            super.setHeader(name, isHere ? subpath + value : value);
        }
    }
}
