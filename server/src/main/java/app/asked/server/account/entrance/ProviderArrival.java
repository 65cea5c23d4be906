package app.asked.server.account.entrance;

import app.asked.server.account.event.Events;
import app.asked.server.account.opening.OpeningSecret;
import app.asked.server.account.provider.ProviderAccounts;
import app.asked.server.account.provider.ProviderAccounts.Voucher;
import app.asked.server.account.provider.ProviderClient;
import app.asked.server.account.provider.ProviderCookie;
import app.asked.server.account.provider.ProviderTrip;
import app.asked.server.storage.seal.PersonKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Somebody whom the host's provider vouched for at the door.
@Component
final class ProviderArrival {
    private final ProviderClient provider;
    private final ProviderAccounts linked;
    private final ProviderCookie cookie;

    ProviderArrival(ProviderClient provider, ProviderAccounts linked, ProviderCookie cookie) {
        this.provider = provider;
        this.linked = linked;
        this.cookie = cookie;
    }

    /// The way that they made; empty where they came otherwise, or to link an account in their settings.
    Optional<ProviderTrip> trip(HttpServletRequest request) {
        return provider.isThere()
                ? cookie.of(request).filter(trip -> trip.linker().isEmpty())
                : Optional.empty();
    }

    /// What the provider's word is worth here, while it is good.
    Optional<Voucher> voucher(HttpServletRequest request) {
        return trip(request).flatMap(linked::vouched);
    }

    /// The name of the provider that a new account will be linked to; blank where it won't.
    String provider(HttpServletRequest request) {
        return stranger(request).isPresent() ? provider.name() : "";
    }

    /// What the secret of their device is made for; blank where there will be none.
    String wayIn(HttpServletRequest request) {
        return stranger(request).map(voucher -> voucher.wayIn().toString()).orElse("");
    }

    private Optional<Voucher> stranger(HttpServletRequest request) {
        return voucher(request).filter(voucher -> voucher.person().isEmpty());
    }

    /// Links the account that was just made, where the provider vouched for who made it.
    void link(PersonKey key, List<OpeningSecret> secrets, HttpServletRequest request, HttpServletResponse response) {
        Optional<ProviderTrip> trip = trip(request);
        if (trip.isPresent() && stranger(request).isPresent()) {
            linked.link(key, trip.get(), secrets, Events.device(request));
            cookie.take(response);
        }
    }
}
