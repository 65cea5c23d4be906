package app.asked.server.web.api;

import app.asked.core.shape.Problem;
import app.asked.core.words.Keyed;
import app.asked.server.storage.sql.Limit;
import app.asked.server.web.message.Expected;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;

/// Problems as answers to an API caller, in English: its reader is a developer or another program.
public final class Problems {
    /// The most that are told one by one.
    public static final int MOST = 100;

    private final Words words;

    public Problems(Messages messages) {
        this.words = messages.in();
    }

    public ResponseEntity<ProblemView> of(ProblemKind kind) {
        return answer(kind, null).body(view(kind, null, null));
    }

    /// A file that somebody brings is larger than that.
    public ResponseEntity<ProblemView> tooLarge(DataSize most) {
        ProblemView plain = view(ProblemKind.TOO_LARGE, null, null);
        return answer(ProblemKind.TOO_LARGE, null)
                .body(plain.titled(words.say("problem.too-large.file", "most", most.toMegabytes())));
    }

    public ResponseEntity<ProblemView> invalid(List<Problem> problems) {
        return invalid(problems, Map.of());
    }

    /// With more to be known about them, by name.
    public ResponseEntity<ProblemView> invalid(List<Problem> problems, Map<String, Object> more) {
        return invalid(problems, problems.size(), more);
    }

    /// The first of so many problems.
    public ResponseEntity<ProblemView> invalid(List<Problem> first, int count) {
        return invalid(first, count, Map.of());
    }

    private ResponseEntity<ProblemView> invalid(List<Problem> problems, int count, Map<String, Object> more) {
        List<ProblemView.Entry> errors =
                problems.stream().limit(MOST).map(this::entry).toList();
        Map<String, Object> all = new LinkedHashMap<>(more);
        if (count > errors.size()) {
            all.put("moreErrors", count - errors.size());
        }
        return answer(ProblemKind.INVALID, null)
                .body(view(ProblemKind.INVALID, errors, null).with(all));
    }

    /// The write came too late; here is how it reads now.
    public ResponseEntity<ProblemView> stale(long rev, Object current) {
        return answer(ProblemKind.STALE, rev).body(view(ProblemKind.STALE, null, current));
    }

    /// It is deleted; the ETag names the mark, with which it can be brought back.
    public ResponseEntity<ProblemView> deleted(long rev) {
        return answer(ProblemKind.DELETED, rev).body(view(ProblemKind.DELETED, null, null));
    }

    /// Something of the person's stands in the way: `conflict.<key>` says what.
    public ResponseEntity<ProblemView> conflict(Keyed inTheWay) {
        ProblemView plain = view(ProblemKind.CONFLICT, null, null);
        return answer(ProblemKind.CONFLICT, null).body(plain.saying(words.say("conflict." + inTheWay.key())));
    }

    /// The person has as many of these as they may have.
    public ResponseEntity<ProblemView> limit(Limit limit) {
        ProblemView plain = view(ProblemKind.CONFLICT, null, null);
        return answer(ProblemKind.CONFLICT, null)
                .body(plain.saying(words.say("limit." + limit.key(), "most", limit.most()))
                        .with(Map.of("limit", limit.key(), "most", limit.most())));
    }

    private ProblemView.Entry entry(Problem problem) {
        return new ProblemView.Entry(problem.field(), problem.code().key(), Expected.in(words, problem), problem.got());
    }

    private ProblemView view(ProblemKind kind, @Nullable List<ProblemView.Entry> errors, @Nullable Object current) {
        return new ProblemView(
                "/problems/" + kind.key(),
                words.say("problem." + kind.key()),
                kind.status(),
                kind.key(),
                null,
                errors,
                current,
                Map.of());
    }

    private static ResponseEntity.BodyBuilder answer(ProblemKind kind, @Nullable Long rev) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(kind.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (rev != null) {
            answer.eTag(Long.toString(rev));
        }
        if (kind.comesBack()) {
            answer.header(HttpHeaders.RETRY_AFTER, "2");
        }
        return answer;
    }
}
