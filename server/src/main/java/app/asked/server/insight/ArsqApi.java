package app.asked.server.insight;

import app.asked.core.insight.questions.Arsq;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Ids;
import app.asked.server.storage.Slice;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Kept;
import app.asked.server.web.NotFound;
import app.asked.server.web.Who;
import app.asked.server.web.api.Answers;
import app.asked.server.web.api.IfMatch;
import app.asked.server.web.api.JsonBody;
import app.asked.server.web.api.Listing;
import app.asked.server.web.api.Problems;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/arsqs` and `/arsqs/{id}`.
@RestController
@RequestMapping("/api/v1/arsqs")
class ArsqApi {
    private final Storage storage;
    private final Answers answers;
    private final Problems problems;

    ArsqApi(Storage storage, Answers answers, Problems problems) {
        this.storage = storage;
        this.answers = answers;
        this.problems = problems;
    }

    @GetMapping
    ResponseEntity<?> list(Who who, Form query) {
        return switch (query.check(in -> Listing.slice(in, Ids.ID))) {
            case Checked.Valid<Slice<UUID>>(Slice<UUID> slice) -> {
                List<Kept<Arsq>> found =
                        storage.read(tx -> ArsqRepository.LIST.some(tx, who.person(), slice.andOneMore(), Map.of()));
                yield ResponseEntity.ok(Listing.of(found, slice, Arsq::id, ArsqData::of));
            }
            case Checked.Invalid<Slice<UUID>>(var needAnotherLook) -> problems.invalid(needAnotherLook);
        };
    }

    @GetMapping("/{id}")
    ResponseEntity<?> get(Who who, @PathVariable UUID id) {
        Kept<Arsq> kept = storage.read(tx -> Arsqs.REPOSITORY
                .find(tx, who.person(), id)
                .filter(found -> !found.isGone())
                .orElseThrow(NotFound::new));
        return answers.found(kept, ArsqData::of);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> put(Who who, @PathVariable UUID id, JsonBody body) {
        return body.read(in -> Arsq.read(id, in), arsq -> {
            WriteResult<Arsq> receipt = storage.write(
                    who.person(), tx -> VersionedWrites.put(tx, Arsqs.REPOSITORY, id, arsq, body.ifMatch()));
            return answers.put(receipt, ArsqData::of);
        });
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> delete(Who who, @PathVariable UUID id, HttpServletRequest request, Form sent) {
        WriteResult<Arsq> receipt = storage.write(
                who.person(), tx -> VersionedWrites.delete(tx, Arsqs.REPOSITORY, id, IfMatch.of(request), sent.now()));
        return answers.deleted(receipt, ArsqData::of);
    }
}
