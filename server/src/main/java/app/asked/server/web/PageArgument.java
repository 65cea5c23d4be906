package app.asked.server.web;

import static java.util.Objects.requireNonNull;

import app.asked.server.web.message.Messages;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;

/// Makes a controller's [Page] from the request: the languages the browser prefers, the device's theme, whether
/// someone is signed in, the form token and a toast left behind.
public final class PageArgument implements HandlerMethodArgumentResolver {
    private final Messages messages;
    private final InstantSource clock;
    private final boolean demo;

    PageArgument(Messages messages, InstantSource clock, boolean demo) {
        this.messages = messages;
        this.clock = clock;
        this.demo = demo;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Page.class;
    }

    @Override
    public Page resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        return parameter.hasParameterAnnotation(WithoutPerson.class)
                ? unasked(request, response)
                : of(request, response);
    }

    private Page of(HttpServletRequest request, HttpServletResponse response) {
        return request.getUserPrincipal() instanceof Authentication signedIn
                        && signedIn.getPrincipal() instanceof Who who
                ? bare(request, response).ownedBy(who.sign()).guardedBy(csrf(request))
                : bare(request, response);
    }

    /// The page for a request, without looking up whose it is, before it has a title.
    public Page unasked(HttpServletRequest request, HttpServletResponse response) {
        Page page = bare(request, response);
        return Caller.isSignedIn(request) ? page.forSomeone().guardedBy(csrf(request)) : page;
    }

    private Page bare(HttpServletRequest request, HttpServletResponse response) {
        var words = messages.in(Collections.list(request.getLocales()).toArray(Locale[]::new));
        return Page.bare(words)
                .in(theme(request))
                .behind(Veil.of(request))
                .demonstrating(demo)
                .toasting(Toasts.take(words, request, response));
    }

    private static Theme theme(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, Theme.COOKIE);
        return Theme.of(cookie == null ? null : cookie.getValue());
    }

    private Page.@Nullable Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Page.Csrf(token.getParameterName(), token.getToken(), clock.instant())
                : null;
    }
}
