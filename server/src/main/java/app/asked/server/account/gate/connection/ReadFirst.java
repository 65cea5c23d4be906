package app.asked.server.account.gate.connection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes in all of a request before its answer begins, also where it is refused early: browsers and proxies listen only
/// once they have sent everything, and a connection that is cut under them tells nothing.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ReadFirst extends OncePerRequestFilter {
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Who waits for a word before sending hears the answer instead.
        boolean waits = request.getHeader(HttpHeaders.EXPECT) != null;
        chain.doFilter(request, waits ? response : new Afterwards(request, response));
    }

    private static final class Afterwards extends HttpServletResponseWrapper {
        private final HttpServletRequest request;

        private Afterwards(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            readOn();
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            readOn();
            return super.getWriter();
        }

        private void readOn() throws IOException {
            ServletInputStream body = request.getInputStream();
            if (body.isFinished()) {
                return;
            }
            byte[] discarded = new byte[8192];
            long read = 0;
            try {
                for (int more = 0; more >= 0 && Patience.readsOn(read); read += more) {
                    more = body.read(discarded);
                }
            } catch (IOException gone) {
                return;
            }
        }
    }
}
