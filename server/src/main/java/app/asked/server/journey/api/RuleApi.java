package app.asked.server.journey.api;

import app.asked.core.journey.Rule;
import app.asked.core.shape.Ids;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.RuleRepository;
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

/// `/rules` and `/rules/{id}`.
@RestController
@RequestMapping("/api/v1/rules")
class RuleApi {
    private final Resource<UUID, Rule> rules;

    RuleApi(Resource.Api api) {
        this.rules = new Resource<>(api, Journeys.RULES, RuleRepository.LIST, Ids.ID, Rule::id);
    }

    @GetMapping
    ResponseEntity<?> list(Who who, Form query) {
        return rules.list(who, query);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> get(Who who, @PathVariable UUID id) {
        return rules.get(who, id);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> put(Who who, @PathVariable UUID id, JsonBody body) {
        return body.read(in -> Rule.read(id, in), rule -> rules.put(who, id, rule, body.ifMatch()));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> delete(Who who, @PathVariable UUID id, HttpServletRequest request) {
        return rules.delete(who, id, request);
    }
}
