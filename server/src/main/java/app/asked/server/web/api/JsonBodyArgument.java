package app.asked.server.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.json.JsonMapper;

/// Reads a controller's [JsonBody].
public final class JsonBodyArgument implements HandlerMethodArgumentResolver {
    /// The largest body that is read, in bytes.
    public static final int MOST = 256 * 1024;

    private final JsonMapper json;
    private final InstantSource clock;
    private final Problems problems;

    public JsonBodyArgument(JsonMapper json, InstantSource clock, Problems problems) {
        this.json = json;
        this.clock = clock;
        this.problems = problems;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == JsonBody.class;
    }

    @Override
    public JsonBody resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws IOException, HttpMediaTypeNotSupportedException {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        requireJson(request.getContentType());
        byte[] body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            throw new TooLarge();
        }
        return new JsonBody(RawJson.read(json, body), IfMatch.of(request), clock.instant(), problems);
    }

    private static void requireJson(@Nullable String type) throws HttpMediaTypeNotSupportedException {
        boolean isJson = false;
        try {
            isJson = type != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(type));
        } catch (org.springframework.http.InvalidMediaTypeException unreadable) {
            isJson = false;
        }
        if (!isJson) {
            throw new HttpMediaTypeNotSupportedException(HttpHeaders.CONTENT_TYPE);
        }
    }

    /// The body is larger than anything a person writes.
    public static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("the body is larger than " + MOST + " bytes", null, false, false);
        }
    }
}
