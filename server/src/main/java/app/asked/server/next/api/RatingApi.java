package app.asked.server.next.api;

import app.asked.core.next.Rating;
import app.asked.core.shape.Checked;
import app.asked.core.shape.Ids;
import app.asked.server.next.Offers;
import app.asked.server.next.RatingRepository;
import app.asked.server.storage.Slice;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Kept;
import app.asked.server.web.NotFound;
import app.asked.server.web.Who;
import app.asked.server.web.api.Answers;
import app.asked.server.web.api.IfMatch;
import app.asked.server.web.api.JsonBody;
import app.asked.server.web.api.Listing;
import app.asked.server.web.api.Problems;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
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
    private final Storage storage;
    private final Answers answers;
    private final Problems problems;

    RatingApi(Storage storage, Answers answers, Problems problems) {
        this.storage = storage;
        this.answers = answers;
        this.problems = problems;
    }

    @GetMapping
    ResponseEntity<?> list(Who who, Form query) {
        return switch (query.check(in -> Listing.slice(in, Ids.ID))) {
            case Checked.Valid<Slice<UUID>>(Slice<UUID> slice) -> {
                List<Kept<Rating>> found =
                        storage.read(tx -> RatingRepository.LIST.some(tx, who.person(), slice.andOneMore(), Map.of()));
                yield ResponseEntity.ok(Listing.of(found, slice, Rating::id, RatingView::of));
            }
            case Checked.Invalid<Slice<UUID>>(var needAnotherLook) -> problems.invalid(needAnotherLook);
        };
    }

    @GetMapping("/{id}")
    ResponseEntity<?> get(Who who, @PathVariable UUID id) {
        Kept<Rating> kept = storage.read(tx -> Offers.RATINGS
                .find(tx, who.person(), id)
                .filter(found -> !found.isGone())
                .orElseThrow(NotFound::new));
        return answers.found(kept, RatingView::of);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> put(Who who, @PathVariable UUID id, JsonBody body) {
        return body.read(in -> Rating.read(id, in), rating -> {
            WriteResult<Rating> receipt = storage.write(
                    who.person(), tx -> VersionedWrites.put(tx, Offers.RATINGS, id, rating, body.ifMatch()));
            return answers.put(receipt, RatingView::of);
        });
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> delete(Who who, @PathVariable UUID id, HttpServletRequest request, Form sent) {
        WriteResult<Rating> receipt = storage.write(
                who.person(), tx -> VersionedWrites.delete(tx, Offers.RATINGS, id, IfMatch.of(request), sent.now()));
        return answers.deleted(receipt, RatingView::of);
    }
}
