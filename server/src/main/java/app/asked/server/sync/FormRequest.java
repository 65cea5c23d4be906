package app.asked.server.sync;

import app.asked.server.web.form.DeviceZone;
import app.asked.server.web.form.FormArgument;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.time.Instant;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A form that waited, as the request that it would have been when and where its person sent it.
final class FormRequest extends HttpServletRequestWrapper {
    /// What Spring MVC knows of the request around it.
    private static final String OF_THE_BATCH = "org.springframework.web.";

    private final OutboxEntry form;
    private final Map<String, Object> attributes = new HashMap<>();

    FormRequest(HttpServletRequest batch, OutboxEntry form, Instant made) {
        super(batch);
        this.form = form;
        Collections.list(batch.getAttributeNames()).stream()
                .filter(name -> !name.startsWith(OF_THE_BATCH))
                .forEach(name -> attributes.put(name, batch.getAttribute(name)));
        attributes.put(FormArgument.MADE, made);
    }

    @Override
    public String getMethod() {
        return "POST";
    }

    @Override
    public String getRequestURI() {
        return getContextPath() + form.to();
    }

    @Override
    public String getServletPath() {
        return form.to();
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(getRequestURI());
    }

    @Override
    public @Nullable String getQueryString() {
        return null;
    }

    @Override
    public String getContentType() {
        return "application/x-www-form-urlencoded";
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return form.fields();
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return form.fields().get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(form.fields().keySet());
    }

    /// With the zone in which it was sent.
    @Override
    public Cookie[] getCookies() {
        Cookie[] sent = super.getCookies();
        Stream<Cookie> others = Stream.of(sent == null ? new Cookie[0] : sent)
                .filter(cookie -> !cookie.getName().equals(DeviceZone.COOKIE));
        return Stream.concat(
                        others,
                        Stream.of(new Cookie(DeviceZone.COOKIE, form.zone().getId())))
                .toArray(Cookie[]::new);
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }
}
