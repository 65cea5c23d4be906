package app.asked.server.web.api;

import app.asked.core.shape.Checked;
import app.asked.core.shape.Kind;
import app.asked.server.storage.Listed;
import app.asked.server.storage.Repository;
import app.asked.server.storage.Slice;
import app.asked.server.storage.Storage;
import app.asked.server.storage.VersionedWrites;
import app.asked.server.storage.WriteResult;
import app.asked.server.storage.sql.Tx;
import app.asked.server.storage.sql.Versioned;
import app.asked.server.web.NotFound;
import app.asked.server.web.Who;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// One kind of thing as the API lists, answers, writes and deletes it.
///
/// @param key how its key is read from a list's address
/// @param keyOf what a value is listed by
public record Resource<K, T>(
        Api api, Repository<K, T> repository, Listed<K, T> list, Kind<K> key, Function<T, K> keyOf, Shape<T> shape) {
    /// What each of them has at hand.
    @Component
    public record Api(Storage storage, Answers answers, Problems problems, InstantSource clock) {}

    /// What is shown of a value, with what a transaction may add.
    public interface Shape<T> {
        Function<T, Object> in(Tx tx, UUID person);
    }

    /// Shown as it is.
    public Resource(Api api, Repository<K, T> repository, Listed<K, T> list, Kind<K> key, Function<T, K> keyOf) {
        this(api, repository, list, key, keyOf, (_, _) -> value -> value);
    }

    public ResponseEntity<?> list(Who who, Form query) {
        return list(who, query, Map.of());
    }

    /// Some of them, a slice at a time.
    ///
    /// @param only what a column holds in each of them
    public ResponseEntity<?> list(Who who, Form query, Map<String, ?> only) {
        return switch (query.check(in -> Listing.slice(in, key))) {
            case Checked.Valid<Slice<K>>(Slice<K> slice) ->
                ResponseEntity.ok(api.storage().read(tx -> list(tx, who.person(), slice, only)));
            case Checked.Invalid<Slice<K>>(var needAnotherLook) ->
                api.problems().invalid(needAnotherLook);
        };
    }

    private Listing<?> list(Tx tx, UUID person, Slice<K> slice, Map<String, ?> only) {
        List<Versioned<T>> found = list.some(tx, person, slice.andOneMore(), only);
        return Listing.of(found, slice, keyOf, shape.in(tx, person));
    }

    public ResponseEntity<?> get(Who who, K key) {
        return get(who, key, _ -> true);
    }

    public ResponseEntity<?> get(Who who, K key, Predicate<T> wanted) {
        return api.storage().read(tx -> {
            Versioned<T> kept = find(tx, who.person(), key, wanted)
                    .filter(found -> !found.isGone())
                    .orElseThrow(NotFound::new);
            return api.answers().found(kept, shape.in(tx, who.person()));
        });
    }

    public ResponseEntity<?> put(Who who, K key, T value, @Nullable Long ifMatch) {
        return write(who, tx -> VersionedWrites.put(tx, repository, key, value, ifMatch));
    }

    public ResponseEntity<?> write(Who who, Function<Tx, WriteResult<T>> write) {
        return api.storage().write(who.person(), tx -> api.answers().put(write.apply(tx), shape.in(tx, who.person())));
    }

    public ResponseEntity<?> delete(Who who, K key, HttpServletRequest request) {
        return delete(who, key, request, _ -> true);
    }

    public ResponseEntity<?> delete(Who who, K key, HttpServletRequest request, Predicate<T> wanted) {
        return api.storage().write(who.person(), tx -> {
            WriteResult<T> receipt = find(tx, who.person(), key, wanted).isPresent()
                    ? VersionedWrites.delete(
                            tx,
                            repository,
                            key,
                            IfMatch.of(request),
                            api.clock().instant())
                    : new WriteResult.NotFound<>();
            return api.answers().deleted(receipt, shape.in(tx, who.person()));
        });
    }

    private Optional<Versioned<T>> find(Tx tx, UUID person, K key, Predicate<T> wanted) {
        return repository.find(tx, person, key).filter(kept -> wanted.test(kept.value()));
    }
}
