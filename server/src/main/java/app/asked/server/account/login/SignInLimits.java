package app.asked.server.account.login;

import com.github.benmanes.caffeine.cache.Ticker;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Counts tries at what is guarded by a word: wrong passphrases, wrong codes, new accounts.
///
/// Strangers are counted by address, by name and in all; but the first tries of an address at a name do not count for
/// the name, so that many strangers at it keep its owner out of nothing. Whoever is known, by a device that signed in
/// before or a session, has tries of their own that no stranger can use up.
@Component
public final class SignInLimits {
    private static final int IPV6_NETWORK = 8;
    private static final String EVERYONE = "";

    private final RateLimiter ofKnown;
    private final RateLimiter byAddress;
    private final RateLimiter firstOnes;
    private final RateLimiter byName;
    private final RateLimiter inAll;
    private final RateLimiter codes;
    private final RateLimiter newAccounts;

    SignInLimits(Ticker ticker) {
        ofKnown = new RateLimiter(10, Duration.ofSeconds(10), ticker);
        byAddress = new RateLimiter(10, Duration.ofSeconds(10), ticker);
        firstOnes = new RateLimiter(3, Duration.ofMinutes(20), ticker);
        byName = new RateLimiter(30, Duration.ofSeconds(30), ticker);
        inAll = new RateLimiter(100, Duration.ofSeconds(1), ticker);
        codes = new RateLimiter(10, Duration.ofSeconds(10), ticker);
        newAccounts = new RateLimiter(10, Duration.ofMinutes(1), ticker);
    }

    /// One try, taken from every count it belongs to, or from none where one of them says wait.
    public static final class Taken {
        private final Duration wait;
        private final List<Share> shares;

        private Taken(Duration wait, List<Share> shares) {
            this.wait = wait;
            this.shares = shares;
        }

        /// How long to wait for one; empty where it may be made now.
        public Optional<SignInResult.Wait> waiting() {
            return wait.isZero() ? Optional.empty() : Optional.of(new SignInResult.Wait(wait));
        }

        /// It was right, or nothing was tried: it costs nothing.
        public void giveBack() {
            shares.forEach(Share::giveBack);
        }
    }

    /// A passphrase, or what stands in its place, of somebody known by this key.
    public Taken known(Object key) {
        return take(new Share(ofKnown, key));
    }

    /// A passphrase, or a code in its place, from anybody.
    public Taken stranger(String name, String address) {
        String network = network(address);
        String nameThere = network + " " + name;
        return take(
                new Share(byAddress, network),
                new Share(inAll, EVERYONE),
                firstOnes.isFree(nameThere) ? new Share(firstOnes, nameThere) : new Share(byName, name));
    }

    /// A passkey, from anybody.
    public Taken passkey(byte[] id, String address) {
        return stranger("passkey " + Arrays.hashCode(id), address);
    }

    /// The code of the first account.
    public Taken code(String address) {
        return take(new Share(codes, network(address)));
    }

    public Taken newAccount(String address) {
        return take(new Share(newAccounts, network(address)));
    }

    private static Taken take(Share... shares) {
        List<Share> taken = new ArrayList<>();
        for (Share share : shares) {
            Duration wait = share.take();
            if (!wait.isZero()) {
                taken.forEach(Share::giveBack);
                return new Taken(wait, List.of());
            }
            taken.add(share);
        }
        return new Taken(Duration.ZERO, taken);
    }

    /// One household has one IPv4 address, or one network of IPv6.
    private static String network(String address) {
        byte[] bytes = InetAddress.ofLiteral(address).getAddress();
        return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, IPV6_NETWORK));
    }

    private record Share(RateLimiter pacing, Object key) {
        Duration take() {
            return pacing.take(key);
        }

        void giveBack() {
            pacing.giveBack(key);
        }
    }
}
