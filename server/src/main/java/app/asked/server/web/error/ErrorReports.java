package app.asked.server.web.error;

import static java.util.Objects.requireNonNull;

import app.asked.server.web.Page;
import app.asked.server.web.Templates;
import app.asked.server.web.api.ApiPath;
import app.asked.server.web.api.ProblemKind;
import app.asked.server.web.api.Problems;
import app.asked.server.web.message.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Says in our words what Tomcat refuses before any page of ours hears of it: an address or a header that cannot be
/// read, another protocol.
@Component
public final class ErrorReports extends ErrorReportValve {
    private static final String HTML = "text/html;charset=UTF-8";

    private final Templates templates;
    private final Messages messages;
    private final Problems problems;
    private final JsonMapper json;
    private final URI address;

    ErrorReports(
            Templates templates,
            Messages messages,
            Problems problems,
            JsonMapper json,
            @Value("${asked.url}") String address) {
        this.templates = templates;
        this.messages = messages;
        this.problems = problems;
        this.json = json;
        this.address = URI.create(address.replaceFirst("/$", ""));
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        ProblemKind kind = ExceptionKinds.of(response.getStatus());
        response.setStatus(kind.status());
        try {
            if (isOfApi(request.getRequestURI())) {
                write(response, MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem(kind));
            } else {
                write(response, HTML, page(kind, request));
            }
        } catch (IOException gone) {
            response.setError();
        }
    }

    /// What cannot be read has been given no path by Tomcat.
    private boolean isOfApi(@Nullable String uri) {
        String path = address.getRawPath();
        return uri != null && ApiPath.holds(uri.startsWith(path) ? uri.substring(path.length()) : uri);
    }

    private byte[] problem(ProblemKind kind) {
        return json.writeValueAsBytes(requireNonNull(problems.of(kind).getBody()));
    }

    private byte[] page(ProblemKind kind, Request request) {
        Page page = Page.bare(messages.in(Collections.list(request.getLocales()).toArray(Locale[]::new)));
        boolean isElsewhere = kind == ProblemKind.NOT_FOUND && request.getContext() == null;
        return isElsewhere
                ? drawn(page.titled("sorry.elsewhere.title"), "error/elsewhere", "address", address)
                : drawn(
                        page.titled("sorry." + Sorry.of(kind).key() + ".title"),
                        "error/sorry",
                        "sorry",
                        Sorry.of(kind).key());
    }

    private byte[] drawn(Page page, String template, String name, Object shown) {
        var drawn = new StringWriter();
        templates.drawPage(template, Map.of("page", page, name, shown), drawn);
        return drawn.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Response response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.finishResponse();
    }
}
