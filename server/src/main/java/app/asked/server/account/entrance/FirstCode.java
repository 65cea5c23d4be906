package app.asked.server.account.entrance;

import app.asked.server.account.login.Accounts;
import app.asked.server.settings.Settings;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The first account is for whoever sits at this machine, or can read what Asked prints on it.
@Component
public final class FirstCode {
    /// Letters and digits that are not taken for each other.
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 10;

    private final Accounts accounts;
    private final Settings settings;
    private final AtomicBoolean told = new AtomicBoolean();
    private final String code = new SecureRandom()
            .ints(LENGTH, 0, LETTERS.length())
            .mapToObj(at -> LETTERS.substring(at, at + 1))
            .collect(Collectors.joining());

    FirstCode(Accounts accounts, Settings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    /// For whoever runs this Asked.
    public String code() {
        return code;
    }

    /// Whether this request needs the code to make an account. Where it does, the code is printed by then.
    boolean isNeeded(HttpServletRequest request) {
        if (accounts.isAnyone() || (settings.isLocal() && AtThisMachine.sent(request))) {
            return false;
        }
        tellOnce();
        return true;
    }

    boolean isRight(String typed) {
        String tidy = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return MessageDigest.isEqual(tidy.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    /// At the start, where others than this machine are expected.
    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void tellAtStart() {
        if (!settings.isLocal() && !accounts.isAnyone()) {
            tellOnce();
        }
    }

    /// The last account has gone: the code is told again to whoever needs it.
    public void tellAgain() {
        told.set(false);
        tellAtStart();
    }

    private void tellOnce() {
        if (told.compareAndSet(false, true)) {
            System.out.println("The first account needs this code: " + code);
        }
    }
}
