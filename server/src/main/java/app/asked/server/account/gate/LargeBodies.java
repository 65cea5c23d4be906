package app.asked.server.account.gate;

import app.asked.server.web.load.Bulkhead;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets few large bodies in at once, and fewer of one address: each is in memory as a whole, several times over, and
/// Tomcat makes room for all of a form when it begins. What most people send is small, and passes.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class LargeBodies extends OncePerRequestFilter {
    private static final long SMALL = DataSize.ofKilobytes(16).toBytes();

    private final Bulkhead inMemory = new Bulkhead(4, 2, Duration.ofSeconds(10));
    private final Bulkhead onDisk = new Bulkhead(4, 2, Duration.ofSeconds(10));

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        boolean small = length >= 0 && length <= SMALL;
        boolean none = length < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
        return small || none || !SameOrigin.writes(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Bulkhead.Place place;
        try {
            place = places(request).enter(request.getRemoteAddr());
        } catch (Bulkhead.Full full) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "2");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        try (place) {
            chain.doFilter(request, response);
        }
    }

    /// A file that somebody brings is written to disk as it comes.
    private Bulkhead places(HttpServletRequest request) {
        boolean isFile = FormsOfParts.isOne(request) || request.getServletPath().equals("/api/v1/import");
        return isFile ? onDisk : inMemory;
    }
}
