package app.asked.server.account.entrance;

import app.asked.server.account.login.Accounts;
import app.asked.server.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Where others than this machine can come in, the first account is for whoever can read what is printed at start.
@Component
public final class FirstCode {
    /// Letters and digits that are not taken for each other.
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 10;

    private final Accounts accounts;
    private final Settings settings;
    private final String code = new SecureRandom()
            .ints(LENGTH, 0, LETTERS.length())
            .mapToObj(at -> LETTERS.substring(at, at + 1))
            .collect(Collectors.joining());

    FirstCode(Accounts accounts, Settings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    String code() {
        return code;
    }

    boolean isNeeded() {
        return !settings.isLocal() && !accounts.isAnyone();
    }

    boolean isRight(String typed) {
        String tidy = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return MessageDigest.isEqual(tidy.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    /// At start, and when the last account has gone.
    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    public void tell() {
        if (isNeeded()) {
            System.out.println("The first account needs this code: " + code);
        }
    }
}
