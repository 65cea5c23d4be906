package app.asked.server.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.servlet.HandlerInterceptor;

/// The API speaks JSON. A caller who takes nothing of it is told so before anything is done for them: Spring by itself
/// would save first, and then find that it cannot say so.
public final class SpokenHere implements HandlerInterceptor {
    private static final List<MediaType> SPOKEN =
            List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotAcceptableException {
        List<MediaType> taken = taken(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        if (!taken.isEmpty() && taken.stream().noneMatch(SpokenHere::isSpoken)) {
            throw new HttpMediaTypeNotAcceptableException(SPOKEN);
        }
        return true;
    }

    private static boolean isSpoken(MediaType type) {
        return SPOKEN.stream().anyMatch(type::isCompatibleWith);
    }

    private static List<MediaType> taken(List<String> headers) throws HttpMediaTypeNotAcceptableException {
        try {
            return MediaType.parseMediaTypes(headers);
        } catch (InvalidMediaTypeException none) {
            throw new HttpMediaTypeNotAcceptableException(SPOKEN);
        }
    }
}
