package app.asked.server.journey.api;

import app.asked.core.journey.Takeaway;
import app.asked.server.journey.JourneyWeek;
import app.asked.server.journey.JourneyWrites;
import app.asked.server.journey.Journeys;
import app.asked.server.journey.TakeawayView;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.web.Who;
import app.asked.server.web.api.IfMatch;
import app.asked.server.web.api.JsonBody;
import app.asked.server.web.api.Resource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Writing `/journeys/{journey}/weeks/{week}/takeaway`. Reading it, where nothing was written yet, takes a draft: the
/// feature `week` answers that.
@RestController
@RequestMapping("/api/v1/journeys/{journey}/weeks/{week}/takeaway")
class TakeawayApi {
    private final Resource.Api api;

    TakeawayApi(Resource.Api api) {
        this.api = api;
    }

    @PutMapping
    ResponseEntity<?> put(Who who, @PathVariable UUID journey, @PathVariable int week, JsonBody body) {
        return body.read(
                in -> Takeaway.read(journey, week, in),
                takeaway -> api.storage()
                        .write(
                                who.person(),
                                tx -> api.answers()
                                        .put(JourneyWrites.put(tx, takeaway, body.ifMatch()), TakeawayView::of)));
    }

    @DeleteMapping
    ResponseEntity<?> delete(Who who, @PathVariable UUID journey, @PathVariable int week, HttpServletRequest request) {
        var key = new JourneyWeek(journey, week);
        return api.storage().write(who.person(), tx -> {
            boolean there = Journeys.find(tx, tx.person(), journey).isPresent();
            WriteResult<Takeaway> receipt = there
                    ? VersionedWrites.delete(
                            tx,
                            Journeys.TAKEAWAYS,
                            key,
                            IfMatch.of(request),
                            api.clock().instant())
                    : new WriteResult.NotFound<>();
            return api.answers().deleted(receipt, TakeawayView::of);
        });
    }
}
