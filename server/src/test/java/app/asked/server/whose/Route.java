package app.asked.server.whose;

import app.asked.server.testkit.TestServer;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A verb at a path, as the running server has it.
record Route(String verb, String path) {
    private static final Set<RequestMethod> ANY = Set.of(RequestMethod.GET, RequestMethod.POST);

    static List<Route> running() {
        return TestServer.shared().bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .flatMap(Route::of)
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::verb))
                .toList();
    }

    private static Stream<Route> of(RequestMappingInfo info) {
        Set<RequestMethod> named = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> (named.isEmpty() ? ANY : named).stream().map(verb -> new Route(verb.name(), path)));
    }

    boolean isApi() {
        return path.startsWith("/api/");
    }

    boolean reads() {
        return verb.equals("GET");
    }

    boolean takesForm() {
        return !reads() && !isApi();
    }

    /// As tests are named.
    @Override
    public String toString() {
        return verb + " " + path;
    }
}
