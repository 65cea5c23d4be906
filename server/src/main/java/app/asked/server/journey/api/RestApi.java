package app.asked.server.journey.api;

import app.asked.core.journey.Rest;
import app.asked.core.shape.Ids;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.RestRepository;
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

/// `/rests` and `/rests/{id}`.
@RestController
@RequestMapping("/api/v1/rests")
class RestApi {
    private final Resource<UUID, Rest> rests;

    RestApi(Resource.Api api) {
        this.rests = new Resource<>(api, Journeys.RESTS, RestRepository.LIST, Ids.ID, Rest::id);
    }

    @GetMapping
    ResponseEntity<?> list(Who who, Form query) {
        return rests.list(who, query);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> get(Who who, @PathVariable UUID id) {
        return rests.get(who, id);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> put(Who who, @PathVariable UUID id, JsonBody body) {
        return body.read(in -> Rest.read(id, in), rest -> rests.put(who, id, rest, body.ifMatch()));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> delete(Who who, @PathVariable UUID id, HttpServletRequest request) {
        return rests.delete(who, id, request);
    }
}
