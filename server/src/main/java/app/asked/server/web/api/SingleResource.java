package app.asked.server.web.api;

import app.asked.server.storage.Repository;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.NotFound;
import app.asked.server.web.Who;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/// What each person has one of, as the API answers, writes and deletes it; its key is theirs.
public record SingleResource<T>(Resource.Api api, Repository<UUID, T> repository) {
    public ResponseEntity<?> get(Who who) {
        Versioned<T> kept = api.storage()
                .read(tx -> repository
                        .find(tx, who.person(), who.person())
                        .filter(found -> !found.isGone())
                        .orElseThrow(NotFound::new));
        return api.answers().found(kept);
    }

    public ResponseEntity<?> put(Who who, T value, @Nullable Long ifMatch) {
        WriteResult<T> receipt = api.storage()
                .write(who.person(), tx -> VersionedWrites.put(tx, repository, who.person(), value, ifMatch));
        return api.answers().put(receipt);
    }

    public ResponseEntity<?> delete(Who who, HttpServletRequest request) {
        WriteResult<T> receipt = api.storage()
                .write(
                        who.person(),
                        tx -> VersionedWrites.delete(
                                tx,
                                repository,
                                who.person(),
                                IfMatch.of(request),
                                api.clock().instant()));
        return api.answers().deleted(receipt);
    }
}
