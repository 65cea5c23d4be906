package app.asked.server.account.key;

import app.asked.server.storage.seal.PersonKeys;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives each request a place for one key, which is gone with the answer.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class RequestKeyFilter extends OncePerRequestFilter {
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            PersonKeys.during(new RequestKey(), () -> answered(request, response, chain));
        } catch (ServletException | IOException | RuntimeException told) {
            throw told;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }

    private static @Nullable Void answered(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        return null;
    }
}
