package app.asked.server.sync;

import app.asked.core.shape.Fields;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Kind;
import app.asked.core.shape.Numbers;
import app.asked.core.shape.Times;
import app.asked.server.storage.Operation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A form as a phone held it back.
///
/// @param id the operation that it is
/// @param to where it is sent
/// @param fields as they were typed
/// @param ago how long before it came here the person sent it
/// @param zone where they were
record OutboxEntry(UUID id, String to, Map<String, String[]> fields, Duration ago, ZoneId zone) {
    /// The forms that wait for nobody: each goes to an address that names what it writes, and can be sent again. The
    /// same list stands in outbox.js.
    static final Pattern MAY_WAIT = Pattern.compile(
            "/(asks|avoided|challenges|check-ins|energies|journey/weeks|library|probe|pulls|ratings|rests|rules)(/.*)?"
                    + "|/stories/[^/]+(/interview/[0-9]+|/delete|/undo)?");

    private static final Pattern FIELDS = Pattern.compile("([^=&]+=[^&]*+(&|$))+");
    private static final int YEARS = 10 * 366 * 24 * 60 * 60;
    private static final Kind<String> ADDRESS = Ids.kind("address", "/", OutboxEntry::address);
    private static final Kind<Map<String, String[]>> FORM = Ids.kind("form", Map.of(), OutboxEntry::decoded);

    static OutboxEntry read(Fields in) {
        return new OutboxEntry(
                in.need("id", Ids.ID),
                in.need("to", ADDRESS),
                in.need("form", FORM),
                Duration.ofSeconds(in.need("ago", Numbers.whole(0, YEARS))),
                in.need("zone", Times.ZONE));
    }

    boolean mayWait() {
        return MAY_WAIT.matcher(to).matches();
    }

    Operation operation(Instant now) {
        return new Operation(id, digest(to, fields), now);
    }

    /// Of what is asked for, however its fields are ordered; what begins with `_` belongs to the page.
    static byte[] digest(String to, Map<String, String[]> fields) {
        MessageDigest digest = sha256();
        add(digest, to);
        new TreeMap<>(fields).forEach((name, values) -> {
            if (!name.startsWith("_")) {
                add(digest, name);
                Stream.of(values).forEach(value -> add(digest, value));
            }
        });
        return digest.digest();
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable String address(@Nullable String text) {
        return text != null && text.matches("/[a-z0-9/-]{1,200}") ? text : null;
    }

    /// `name=value&name=value`, as a browser sends it; null where it is nothing of the kind.
    private static @Nullable Map<String, String[]> decoded(@Nullable String form) {
        if (form == null || !FIELDS.matcher(form).matches()) {
            return null;
        }
        Map<String, String[]> fields = new LinkedHashMap<>();
        try {
            for (String field : form.split("&", -1)) {
                int equals = field.indexOf('=');
                String value = decode(field.substring(equals + 1));
                fields.merge(decode(field.substring(0, equals)), new String[] {value}, OutboxEntry::both);
            }
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
        return fields;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String[] both(String[] some, String[] more) {
        return Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /// Never what was typed: it does not belong into logs.
    @Override
    public String toString() {
        return "an entry of " + fields.size() + " fields";
    }
}
