package app.asked.server.next.api;

import app.asked.core.next.Rating;
import app.asked.core.shape.Ids;
import app.asked.server.next.Offers;
import app.asked.server.next.RatingRepository;
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

/// `/ratings` and `/ratings/{id}`.
@RestController
@RequestMapping("/api/v1/ratings")
class RatingApi {
    private final Resource<UUID, Rating> ratings;

    RatingApi(Resource.Api api) {
        this.ratings = new Resource<>(
                api, Offers.RATINGS, RatingRepository.LIST, Ids.ID, Rating::id, (_, _) -> RatingView::of);
    }

    @GetMapping
    ResponseEntity<?> list(Who who, Form query) {
        return ratings.list(who, query);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> get(Who who, @PathVariable UUID id) {
        return ratings.get(who, id);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> put(Who who, @PathVariable UUID id, JsonBody body) {
        return body.read(in -> Rating.read(id, in), rating -> ratings.put(who, id, rating, body.ifMatch()));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> delete(Who who, @PathVariable UUID id, HttpServletRequest request) {
        return ratings.delete(who, id, request);
    }
}
