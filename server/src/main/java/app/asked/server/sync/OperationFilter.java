package app.asked.server.sync;

import app.asked.core.shape.Ids;
import app.asked.server.storage.Operation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
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

    /// Of a form that nobody can read, its page tells.
    private static @Nullable UUID operation(HttpServletRequest request) {
        try {
            return Ids.parse(request.getParameter(OPERATION));
        } catch (InvalidParameterException toldLater) {
            return null;
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        UUID id = operation(request);
        if (id == null) {
            chain.doFilter(request, response);
            return;
        }
        byte[] digest = OutboxEntry.digest(request.getRequestURI(), request.getParameterMap());
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
}
