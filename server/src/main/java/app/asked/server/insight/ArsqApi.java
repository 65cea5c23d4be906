package app.asked.server.insight;

import app.asked.core.insight.questions.Arsq;
import app.asked.core.shape.Ids;
import app.asked.server.web.Who;
import app.asked.server.web.api.JsonBody;
import app.asked.server.web.api.Resource;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
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
    private final Resource<UUID, Arsq> arsqs;

    ArsqApi(Resource.Api api) {
        this.arsqs =
                new Resource<>(api, Arsqs.REPOSITORY, ArsqRepository.LIST, Ids.ID, Arsq::id, (_, _) -> ArsqData::of);
    }

    @GetMapping
    ResponseEntity<?> list(Who who, Form query) {
        return arsqs.list(who, query);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> get(Who who, @PathVariable UUID id) {
        return arsqs.get(who, id);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> put(Who who, @PathVariable UUID id, JsonBody body) {
        return body.read(in -> Arsq.read(id, in), arsq -> arsqs.put(who, id, arsq, body.ifMatch()));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> delete(Who who, @PathVariable UUID id, HttpServletRequest request) {
        return arsqs.delete(who, id, request);
    }
}
