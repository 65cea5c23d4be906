package app.asked.server.story;

import app.asked.core.shape.Ids;
import app.asked.core.story.Story;
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

/// `/stories` and `/stories/{id}`.
@RestController
@RequestMapping("/api/v1/stories")
class StoryApi {
    private final Resource<UUID, Story> stories;

    StoryApi(Resource.Api api) {
        this.stories = new Resource<>(api, Stories.REPOSITORY, Stories.LIST, Ids.ID, Story::id);
    }

    @GetMapping
    ResponseEntity<?> list(Who who, Form query) {
        return stories.list(who, query);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> get(Who who, @PathVariable UUID id) {
        return stories.get(who, id);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> put(Who who, @PathVariable UUID id, JsonBody body) {
        return body.read(in -> Story.read(id, in), story -> stories.put(who, id, story, body.ifMatch()));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> delete(Who who, @PathVariable UUID id, HttpServletRequest request) {
        return stories.delete(who, id, request);
    }
}
