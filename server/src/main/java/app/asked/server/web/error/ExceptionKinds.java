package app.asked.server.web.error;

import app.asked.server.storage.Operation;
import app.asked.server.storage.fault.PersonGone;
import app.asked.server.storage.fault.StorageBusy;
import app.asked.server.storage.fault.StorageDamaged;
import app.asked.server.storage.fault.StorageFull;
import app.asked.server.storage.fault.StorageMissing;
import app.asked.server.web.NotFound;
import app.asked.server.web.api.JsonBodyArgument;
import app.asked.server.web.api.ProblemKind;
import app.asked.server.web.api.RawJson;
import app.asked.server.web.form.FormArgument;
import app.asked.server.web.load.Bulkhead;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Which problem an exception is. What has no kind here is a bug: our mistake.
final class ExceptionKinds {
    private static final int TOO_LARGE = ProblemKind.TOO_LARGE.status();

    private ExceptionKinds() {}

    static ProblemKind of(Throwable thrown) {
        return switch (thrown) {
            case NotFound _, NoHandlerFoundException _, NoResourceFoundException _ -> ProblemKind.NOT_FOUND;
            case MethodArgumentTypeMismatchException _ -> ProblemKind.NOT_FOUND;
            case MissingRequestValueException _ -> ProblemKind.INVALID;
            case InvalidParameterException form when form.getErrorCode() == TOO_LARGE -> ProblemKind.TOO_LARGE;
            case RawJson.Malformed _, FormArgument.Unreadable _, InvalidParameterException _ -> ProblemKind.MALFORMED;
            case RequestRejectedException _, ClientAbortException _ -> ProblemKind.MALFORMED;
            case JsonBodyArgument.TooLarge _, MaxUploadSizeExceededException _ -> ProblemKind.TOO_LARGE;
            case MultipartException _, MissingServletRequestPartException _ -> ProblemKind.MALFORMED;
            case HttpMediaTypeNotSupportedException _ -> ProblemKind.MEDIA_TYPE;
            case HttpMediaTypeNotAcceptableException _ -> ProblemKind.NOT_ACCEPTABLE;
            case HttpRequestMethodNotSupportedException _ -> ProblemKind.METHOD;
            case Operation.Repeated _ -> ProblemKind.CONFLICT;
            case Bulkhead.Full _ -> ProblemKind.SLOW_DOWN;
            case PersonGone _ -> ProblemKind.SIGN_IN;
            case StorageBusy _ -> ProblemKind.TRY_AGAIN;
            case StorageFull _ -> ProblemKind.DISK_FULL;
            case StorageDamaged _ -> ProblemKind.FILE_DAMAGED;
            case StorageMissing _ -> ProblemKind.FILE_MISSING;
            default -> ProblemKind.OUR_MISTAKE;
        };
    }

    /// The kind with that status; what HTTP knows beside those is a request that we do not take.
    static ProblemKind of(int status) {
        return Stream.of(ProblemKind.values())
                .filter(kind -> kind.status() == status)
                .findFirst()
                .orElse(ProblemKind.MALFORMED);
    }
}
