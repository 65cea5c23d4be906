package app.asked.server.account.token;

import app.asked.core.words.Line;
import app.asked.server.account.secret.CredentialCache;
import app.asked.server.account.secret.Digest;
import app.asked.server.account.secret.Secret;
import app.asked.server.account.secret.StoredKey;
import app.asked.server.cache.CacheBudget;
import app.asked.server.storage.Storage;
import app.asked.server.storage.fault.StorageException;
import app.asked.server.storage.seal.PersonKey;
import app.asked.server.storage.sql.Limit;
import app.asked.server.storage.sql.LimitReached;
import app.asked.server.storage.sql.Tx;
import app.asked.server.web.Scope;
import com.github.benmanes.caffeine.cache.Ticker;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes, finds and revokes personal tokens. Thread-safe.
@Component
public final class Tokens {
    private static final String PREFIX = "asked_";
    private static final String WAY = "token";

    private final Storage storage;
    private final InstantSource clock;
    private final CredentialCache<Token> recent;

    Tokens(Storage storage, InstantSource clock, Ticker ticker) {
        this.storage = storage;
        this.clock = clock;
        this.recent = new CredentialCache<>(CacheBudget.TOKENS, ticker, this::look);
    }

    /// Makes one, and answers the secret that is shown once.
    ///
    /// @param id of the one that is made. Named again for the same, it was sent twice: the secret that nobody saw
    ///     makes room for this one.
    public Secret make(UUID person, UUID id, Line label, Set<Scope> scopes, @Nullable Instant expires) {
        Secret secret = Secret.fresh(PREFIX);
        storage.write(person, tx -> {
                    StoredKey key = new StoredKey.Good(secret.wrapping(WAY).wrap(tx.sealing()));
                    return add(tx, secret, new Token(id, person, label, scopes, clock.instant(), null, expires, key));
                })
                .forEach(recent::forget);
        return secret;
    }

    /// The key that opens its person's words; none where the token does not hold it.
    public static Optional<PersonKey> key(Token token, Secret secret) {
        return token.key().good().map(wrapped -> secret.wrapping(WAY).unwrap(token.person(), wrapped));
    }

    private static List<Digest> add(Tx tx, Secret secret, Token token) {
        tx.mustBeThere();
        List<Token> all = TokenRepository.of(tx, tx.person());
        Optional<Token> there =
                all.stream().filter(each -> each.id().equals(token.id())).findFirst();
        boolean again = there.filter(token::isAskedAgain).isPresent();
        List<Digest> unseen = again ? TokenRepository.revoke(tx, token.id()) : List.of();
        if (!again && all.size() >= Limit.TOKENS.most()) {
            throw new LimitReached(Limit.TOKENS);
        }
        TokenRepository.add(
                tx, secret.digest(), there.isEmpty() || again ? token : token.as(UuidCreator.getTimeOrderedEpoch()));
        return unseen;
    }

    /// The token of this secret, if it still lives.
    public Optional<Token> find(Secret secret) {
        Instant now = clock.instant();
        return recent.find(secret.digest()).filter(token -> !token.isOver(now));
    }

    /// The newest first, with those that have expired.
    public List<Token> of(UUID person) {
        return storage.read(tx -> TokenRepository.of(tx, person));
    }

    public void revoke(UUID person, UUID id) {
        storage.write(person, tx -> TokenRepository.revoke(tx, id)).forEach(recent::forget);
    }

    public void revokeAll(UUID person) {
        storage.write(person, TokenRepository::revokeAll).forEach(recent::forget);
    }

    private Optional<Token> look(Digest digest) {
        Instant now = clock.instant();
        return storage.read(tx -> TokenRepository.find(tx, digest))
                .map(token -> token.isSeenAnew(now) ? see(digest, token, now) : token);
    }

    /// A disk that takes nothing more keeps nobody from reading.
    private Token see(Digest digest, Token token, Instant now) {
        try {
            storage.write(token.person(), tx -> {
                TokenRepository.see(tx, digest, now);
                return now;
            });
            return token.seenAt(now);
        } catch (StorageException unseen) {
            return token;
        }
    }
}
