package app.asked.server.remind;

import app.asked.core.remind.Reminders;
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

/// `/reminders`: when the person wants to be reminded.
@RestController
@RequestMapping("/api/v1/reminders")
class ReminderApi {
    private final SingleResource<Reminders> resource;

    ReminderApi(Resource.Api api) {
        this.resource = new SingleResource<>(api, StoredReminders.REPOSITORY);
    }

    @GetMapping
    ResponseEntity<?> get(Who who) {
        return resource.get(who);
    }

    @PutMapping
    ResponseEntity<?> put(Who who, JsonBody body) {
        return body.read(Reminders::read, value -> resource.put(who, value, body.ifMatch()));
    }

    @DeleteMapping
    ResponseEntity<?> delete(Who who, HttpServletRequest request) {
        return resource.delete(who, request);
    }
}
