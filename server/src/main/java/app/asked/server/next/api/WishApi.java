package app.asked.server.next.api;

import app.asked.core.next.StandingWish;
import app.asked.server.next.Offers;
import app.asked.server.web.Who;
import app.asked.server.web.api.JsonBody;
import app.asked.server.web.api.Resource;
import app.asked.server.web.api.SingleResource;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/wish`: what the person wishes of what is next until they wish otherwise.
@RestController
@RequestMapping("/api/v1/wish")
class WishApi {
    private final SingleResource<StandingWish> resource;

    WishApi(Resource.Api api) {
        this.resource = new SingleResource<>(api, Offers.WISH);
    }

    @GetMapping
    ResponseEntity<?> get(Who who) {
        return resource.get(who);
    }

    @PutMapping
    ResponseEntity<?> put(Who who, JsonBody body) {
        return body.read(StandingWish::read, value -> resource.put(who, value, body.ifMatch()));
    }

    @DeleteMapping
    ResponseEntity<?> delete(Who who, HttpServletRequest request) {
        return resource.delete(who, request);
    }
}
