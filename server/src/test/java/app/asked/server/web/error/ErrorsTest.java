package app.asked.server.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.TestServer;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

@ExtendWith(OutputCaptureExtension.class)
class ErrorsTest {
    private final Errors errors = TestServer.shared().bean(Errors.class);

    @Test
    void aPhoneThatHungUpIsNoBugAndHearsNothing(CapturedOutput said) throws Throwable {
        MockHttpServletResponse response = new MockHttpServletResponse();

        Object answer = errors.thrown(
                new IllegalStateException(new ClientAbortException(new IOException("Broken pipe"))),
                new MockHttpServletRequest("GET", "/asks"),
                response);

        assertThat(((ModelAndView) answer).isEmpty()).isTrue();
        assertThat(said).doesNotContain("ended in a bug");
    }

    @Test
    void whatNobodyKnowsIsABugAndIsLogged(CapturedOutput said) throws Throwable {
        errors.thrown(
                new IllegalStateException("something else"),
                new MockHttpServletRequest("GET", "/api/v1/asks"),
                new MockHttpServletResponse());

        assertThat(said).contains("GET").contains("ended in a bug");
    }
}
