package app.asked.server.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Hands the signed-in [Who] to a controller; an `Optional` one where a page is for anybody. The filters let nobody
/// else through to a controller that needs one.
final class WhoArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Who.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Optional<Who> who = signedIn();
        if (parameter.isOptional()) {
            return who;
        }
        return who.orElseThrow(() -> new IllegalStateException("nobody is signed in for " + parameter.getMethod()));
    }

    private static Optional<Who> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Who who
                ? Optional.of(who)
                : Optional.empty();
    }
}
