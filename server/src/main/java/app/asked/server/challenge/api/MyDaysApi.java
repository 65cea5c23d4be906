package app.asked.server.challenge.api;

import app.asked.core.next.MyDays;
import app.asked.server.challenge.Challenges;
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

/// `/my-days`: what the person told about their days.
@RestController
@RequestMapping("/api/v1/my-days")
class MyDaysApi {
    private final SingleResource<MyDays> resource;

    MyDaysApi(Resource.Api api) {
        this.resource = new SingleResource<>(api, Challenges.MY_DAYS);
    }

    @GetMapping
    ResponseEntity<?> get(Who who) {
        return resource.get(who);
    }

    @PutMapping
    ResponseEntity<?> put(Who who, JsonBody body) {
        return body.read(MyDays::read, value -> resource.put(who, value, body.ifMatch()));
    }

    @DeleteMapping
    ResponseEntity<?> delete(Who who, HttpServletRequest request) {
        return resource.delete(who, request);
    }
}
