package app.asked.server.account.gate;

import app.asked.server.settings.Proxies;
import app.asked.server.settings.Settings;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Takes a trusted proxy's word on whom it speaks for (`X-Forwarded-For`) and whether they came over https
/// (`X-Forwarded-Proto`). What it says of the host is not heard: `Host` alone decides on that.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class ProxyHeaders implements Filter {
    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";

    private final Proxies proxies;

    ProxyHeaders(Settings settings) {
        this.proxies = settings.proxies();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest direct = (HttpServletRequest) request;
        boolean heard = literal(direct.getRemoteAddr()).filter(proxies::include).isPresent();
        chain.doFilter(heard ? new Forwarded(direct, client(direct)) : direct, response);
    }

    /// From the nearest speaker outwards: as long as a speaker is trusted, the one they name is the next.
    private String client(HttpServletRequest request) {
        List<String> named = Collections.list(request.getHeaders(FOR)).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .toList();
        String client = request.getRemoteAddr();
        for (String next : named.reversed()) {
            boolean heard = literal(client).filter(proxies::include).isPresent();
            if (!heard || literal(next).isEmpty()) {
                break;
            }
            client = next;
        }
        return client;
    }

    private static Optional<InetAddress> literal(String address) {
        try {
            return Optional.of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /// The request as the proxy tells it.
    private static final class Forwarded extends HttpServletRequestWrapper {
        private final String client;

        private Forwarded(HttpServletRequest request, String client) {
            super(request);
            this.client = client;
        }

        @Override
        public String getRemoteAddr() {
            return client;
        }

        @Override
        public String getRemoteHost() {
            return client;
        }

        @Override
        public String getScheme() {
            String told = getHeader(PROTO);
            return "https".equalsIgnoreCase(told) ? "https" : super.getScheme();
        }

        @Override
        public boolean isSecure() {
            return getScheme().equals("https");
        }
    }
}
