package app.asked.server.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Hands a controller its [Form].
public final class FormArgument implements HandlerMethodArgumentResolver {
    /// A request's attribute: when its person sent a form that came later.
    public static final String MADE = FormArgument.class.getName() + ".made";

    private static final int LONGEST_NAME = 100;
    private static final int DEEPEST_NAME = 6;

    private final InstantSource clock;

    public FormArgument(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Form.class;
    }

    @Override
    public Form resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        Map<String, String[]> typed = request.getParameterMap();
        if (!typed.keySet().stream().allMatch(FormArgument::isName)) {
            throw new Unreadable();
        }
        Instant now = request.getAttribute(MADE) instanceof Instant made ? made : clock.instant();
        return new Form(Collections.unmodifiableMap(new LinkedHashMap<>(typed)), now, DeviceZone.of(request));
    }

    /// No field of ours is called anything longer, and none is a part of so many parts.
    static boolean isName(String name) {
        return name.length() <= LONGEST_NAME
                && name.chars().filter(letter -> letter == '.').count() <= DEEPEST_NAME;
    }

    /// No form of ours sends such a field.
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super("no form of ours sends such a field", null, false, false);
        }
    }
}
