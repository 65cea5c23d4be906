package app.asked.server.health;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Counts each answer to people, and none to whoever watches over the server.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CountedAnswers implements Filter {
    private static final Set<String> WATCHING = Set.of("/health", "/health/seen", "/ready");

    private final Counters counters;

    CountedAnswers(Counters counters) {
        this.counters = counters;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isThrown = true;
        try {
            chain.doFilter(request, response);
            isThrown = false;
        } finally {
            if (!WATCHING.contains(((HttpServletRequest) request).getServletPath())) {
                counters.count(isThrown ? 500 : ((HttpServletResponse) response).getStatus());
            }
        }
    }
}
