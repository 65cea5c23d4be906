package app.asked.server.journey.api;

import app.asked.core.journey.Avoided;
import app.asked.core.shape.Ids;
import app.asked.server.journey.AvoidedRepository;
import app.asked.server.journey.JourneyWrites;
import app.asked.server.journey.Journeys;
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

/// `/avoided` and `/avoided/{id}`.
@RestController
@RequestMapping("/api/v1/avoided")
class AvoidedApi {
    private final Resource<UUID, Avoided> avoided;

    AvoidedApi(Resource.Api api) {
        this.avoided = new Resource<>(api, Journeys.AVOIDED, AvoidedRepository.LIST, Ids.ID, Avoided::id);
    }

    @GetMapping
    ResponseEntity<?> list(Who who, Form query) {
        return avoided.list(who, query);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> get(Who who, @PathVariable UUID id) {
        return avoided.get(who, id);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> put(Who who, @PathVariable UUID id, JsonBody body) {
        return body.read(
                in -> Avoided.read(id, in),
                read -> avoided.write(who, tx -> JourneyWrites.put(tx, read, body.ifMatch())));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> delete(Who who, @PathVariable UUID id, HttpServletRequest request) {
        return avoided.delete(who, id, request);
    }
}
