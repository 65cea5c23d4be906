package app.asked.server.web.error;

import app.asked.core.challenge.ChallengeId;
import app.asked.core.shape.Problem;
import app.asked.server.storage.fault.PersonGone;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.LimitReached;
import app.asked.server.web.PageArgument;
import app.asked.server.web.SeeOther;
import app.asked.server.web.api.ApiPath;
import app.asked.server.web.api.ProblemKind;
import app.asked.server.web.api.Problems;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/// Answers for whatever went wrong: a problem where an API caller asked, a page where a person did. A bug is logged
/// here, once.
@Controller
@ControllerAdvice
final class Errors implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Problems problems;
    private final PageArgument pages;

    Errors(Problems problems, PageArgument pages) {
        this.problems = problems;
        this.pages = pages;
    }

    /// Whoever hung up hears nothing more, and nobody has to read of it. Of an answer that is on its way already
    /// nothing can be taken back: the connection ends with it, so that nobody takes the half for
    /// the whole.
    @ExceptionHandler
    Object thrown(Throwable thrown, HttpServletRequest request, HttpServletResponse response) throws Throwable {
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            return new ModelAndView();
        }
        if (response.isCommitted()) {
            throw thrown;
        }
        if (thrown instanceof PersonGone && !ApiPath.holds(request.getServletPath())) {
            return SeeOther.at("/sign-in");
        }
        if (ApiPath.holds(request.getServletPath())
                && isPut(request)
                && thrown instanceof MethodArgumentTypeMismatchException at) {
            Object got = String.valueOf(at.getValue()).length() <= 40 ? at.getValue() : null;
            String field = "/" + at.getName();
            return problems.invalid(
                    List.of(new Problem(field, Problem.Code.FORMAT, Map.of("format", format(at)), got)));
        }
        if (thrown instanceof LimitReached reached) {
            return answer(reached.limit(), request, response);
        }
        ProblemKind kind = ExceptionKinds.of(thrown);
        if (kind == ProblemKind.OUR_MISTAKE) {
            LOG.error("{} {} ended in a bug", request.getMethod(), request.getServletPath(), thrown);
        }
        return answer(kind, request, response);
    }

    /// What a filter or the container refused.
    @RequestMapping("/error")
    Object refused(HttpServletRequest request, HttpServletResponse response) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (status >= 500 && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return answer(ExceptionKinds.of(thrown), request, response);
        }
        return answer(ExceptionKinds.of(status), request, response);
    }

    private Object answer(ProblemKind kind, HttpServletRequest request, HttpServletResponse response) {
        Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        boolean isApi = ApiPath.holds(
                refused instanceof String address
                        ? address.substring(request.getContextPath().length())
                        : request.getServletPath());
        return isApi ? problems.of(kind) : page(kind, request, response);
    }

    /// A person has as many of something as they may have.
    private Object answer(Limit limit, HttpServletRequest request, HttpServletResponse response) {
        if (ApiPath.holds(request.getServletPath())) {
            return problems.limit(limit);
        }
        ModelAndView page = pages.unasked(request, response)
                .titled("sorry.limit.title")
                .show("error/limit", Map.of("limit", limit.key(), "most", limit.most()));
        page.setStatus(HttpStatus.valueOf(ProblemKind.CONFLICT.status()));
        return page;
    }

    private ModelAndView page(ProblemKind kind, HttpServletRequest request, HttpServletResponse response) {
        Sorry sorry = Sorry.of(kind);
        ModelAndView page = pages.unasked(request, response)
                .titled("sorry." + sorry.key() + ".title")
                .show("error/sorry", Map.of("sorry", sorry.key()));
        page.setStatus(HttpStatus.valueOf(kind.status()));
        return page;
    }

    private static String format(MethodArgumentTypeMismatchException at) {
        Class<?> wanted = at.getRequiredType();
        if (wanted == int.class) {
            return "number";
        }
        return wanted == LocalDate.class ? "day" : wanted == ChallengeId.class ? "challenge" : "id";
    }

    private static boolean isPut(HttpServletRequest request) {
        return request.getMethod().equals("PUT");
    }
}
