package app.asked.server.journey.api;

import app.asked.core.journey.Pull;
import app.asked.core.shape.Ids;
import app.asked.server.journey.JourneyWrites;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.PullRepository;
import app.asked.server.web.NotFound;
import app.asked.server.web.Who;
import app.asked.server.web.api.JsonBody;
import app.asked.server.web.api.Resource;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/avoided/{avoided}/pulls` and `/avoided/{avoided}/pulls/{id}`.
@RestController
@RequestMapping("/api/v1/avoided/{avoided}/pulls")
class PullApi {
    private final Resource.Api api;
    private final Resource<UUID, Pull> pulls;

    PullApi(Resource.Api api) {
        this.api = api;
        this.pulls = new Resource<>(api, Journeys.PULLS, PullRepository.LIST, Ids.ID, Pull::id, (_, _) -> PullView::of);
    }

    @GetMapping
    ResponseEntity<?> list(Who who, @PathVariable UUID avoided, Form query) {
        requireAvoided(who, avoided);
        return pulls.list(who, query, Map.of("avoided", avoided));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> get(Who who, @PathVariable UUID avoided, @PathVariable UUID id) {
        requireAvoided(who, avoided);
        return pulls.get(who, id, of(avoided));
    }

    @PutMapping("/{id}")
    ResponseEntity<?> put(Who who, @PathVariable UUID avoided, @PathVariable UUID id, JsonBody body) {
        return body.read(
                in -> Pull.read(id, avoided, in),
                pull -> pulls.write(who, tx -> JourneyWrites.put(tx, pull, body.ifMatch())));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> delete(Who who, @PathVariable UUID avoided, @PathVariable UUID id, HttpServletRequest request) {
        requireAvoided(who, avoided);
        return pulls.delete(who, id, request, of(avoided));
    }

    private void requireAvoided(Who who, UUID avoided) {
        api.storage().read(tx -> Journeys.findAvoided(tx, who.person(), avoided).orElseThrow(NotFound::new));
    }

    private static Predicate<Pull> of(UUID avoided) {
        return pull -> pull.avoided().equals(avoided);
    }
}
