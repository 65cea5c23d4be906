package app.asked.server.web.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Finds who handles a request. Spring tries all mappings that have a variable in their path, one
/// after the other, and
/// asks each about method and media types before it looks at the path: a tenth of a write's
/// processor time. Here a
/// mapping is asked only where the path begins as its pattern does.
public final class Mappings extends RequestMappingHandlerMapping {
    private static final ScopedValue<String> PATH = ScopedValue.newInstance();

    private final IdentityHashMap<RequestMappingInfo, String[]> beginnings = new IdentityHashMap<>();

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
        super.registerHandlerMethod(handler, method, mapping);
        beginnings.put(
                mapping,
                mapping.getPatternValues().stream().map(Mappings::literal).toArray(String[]::new));
    }

    /// What every path that a pattern matches begins with.
    private static String literal(String pattern) {
        return pattern.split("[{*?]", 2)[0];
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        return ScopedValue.where(PATH, path).call(() -> super.lookupHandlerMethod(path, request));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        return mayMatch(mapping, PATH.get()) ? super.getMatchingMapping(mapping, request) : null;
    }

    /// A path may hold encoded letters, which its pattern does not.
    private boolean mayMatch(RequestMappingInfo mapping, String path) {
        for (String beginning : beginnings.getOrDefault(mapping, new String[] {""})) {
            if (path.startsWith(beginning) || path.indexOf('%') >= 0 || path.indexOf(';') >= 0) {
                return true;
            }
        }
        return false;
    }
}
