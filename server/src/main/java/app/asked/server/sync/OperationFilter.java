package app.asked.server.sync;

import app.asked.core.shape.Ids;
import app.asked.server.storage.Operation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Enumeration;
import java.util.Map;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Notes the operation that a form names: where its answer is lost, the form is held on the phone and comes once more,
/// by [SyncApi], and is known then.
@Component
@Order(0)
final class OperationFilter extends OncePerRequestFilter {
    private static final String OPERATION = "_operation";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final InstantSource clock;

    OperationFilter(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !request.getMethod().equals("POST") || type == null || !type.startsWith(FORM);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UUID id;
        try {
            id = Ids.parse(request.getParameter(OPERATION));
        } catch (InvalidParameterException unreadable) {
            chain.doFilter(new UnreadableForm(request, unreadable), response);
            return;
        }
        if (id == null) {
            chain.doFilter(request, response);
            return;
        }
        byte[] digest = OutboxEntry.digest(request.getServletPath(), request.getParameterMap());
        try {
            new Operation(id, digest, clock.instant()).during(() -> {
                chain.doFilter(request, response);
                return id;
            });
        } catch (ServletException | IOException | RuntimeException told) {
            throw told;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }

    /// Whoever asks it for a field is told once more why nobody can read it: Tomcat says so once, and hands out what it
    /// read of it from then on.
    private static final class UnreadableForm extends HttpServletRequestWrapper {
        private final InvalidParameterException why;

        UnreadableForm(HttpServletRequest request, InvalidParameterException why) {
            super(request);
            this.why = why;
        }

        @Override
        public String getParameter(String name) {
            throw why;
        }

        @Override
        public String[] getParameterValues(String name) {
            throw why;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            throw why;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            throw why;
        }
    }
}
