package app.asked.server.account.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a form of parts whose typed fields are larger than any form's may be. Tomcat says so of a plain form with an
/// exception that names it; of this kind it takes it for a bug of ours. One whose sender hung up goes no further.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class FormsOfParts extends OncePerRequestFilter {
    static boolean isOne(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isOne(request) || Api.isCalledBy(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isTooLarge(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!response.isCommitted()) {
            chain.doFilter(request, response);
        }
    }

    /// What is the matter otherwise is told to whoever asks for a field. Of a sender who hung up, Tomcat has ended the
    /// answer by then.
    private static boolean isTooLarge(HttpServletRequest request) {
        try {
            request.getParts();
            return false;
        } catch (InvalidParameterException | ServletException | IOException toldLater) {
            return false;
        } catch (IllegalStateException tooLarge) {
            return true;
        }
    }
}
