package app.asked.server.web.form;

import app.asked.core.shape.Checked;
import app.asked.core.shape.Fields;
import app.asked.core.shape.Ids;
import app.asked.core.shape.Raw;
import app.asked.core.time.Moment;
import app.asked.core.words.Keyed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A form as it was sent. A controller takes it as an argument, reads the parts it knows, and hands it back to the
/// template where something needs another look, so that what was typed stays.
///
/// @param now when it came
/// @param device where the device told that it is; null where it did not tell
public record Form(
        Map<String, String[]> typed, Instant now, @Nullable DeviceZone device) {
    /// The field that says what the form was filled from: the person's `rev` at the last write to it.
    public static final String REV = "rev";

    /// The field that says when the page was drawn, in seconds. It is never read with the others.
    public static final String SHOWN = "_shown";

    private static final ZoneId UTC = ZoneId.of("Etc/UTC");

    public Form(Map<String, String[]> typed, Instant now) {
        this(typed, now, null);
    }

    /// What the form was filled from. What has a higher `rev` was written since, in another window or on another
    /// device. Zero where it was filled from nothing.
    public long rev() {
        String rev = value(REV);
        return rev.matches("\\d{1,18}") ? Long.parseLong(rev) : 0;
    }

    /// When the page was drawn; null where it does not say.
    public @Nullable Instant shown() {
        String shown = value(SHOWN);
        return shown.matches("\\d{1,11}") ? Instant.ofEpochSecond(Long.parseLong(shown)) : null;
    }

    /// The same with that in a field.
    public Form with(String name, String value) {
        Map<String, String[]> all = new HashMap<>(typed);
        all.put(name, new String[] {value});
        return new Form(all, now, device);
    }

    /// The same with those values chosen in a field.
    public Form choosing(String name, Collection<? extends Keyed> chosen) {
        Map<String, String[]> all = new HashMap<>(typed);
        all.put(name, chosen.stream().map(Keyed::key).toArray(String[]::new));
        return new Form(all, now, device);
    }

    /// The same with what `saved` holds in the fields that are left blank here.
    public Form over(Form saved) {
        Map<String, String[]> all = new HashMap<>(saved.typed);
        typed.forEach((name, values) -> {
            if (has(name)) {
                all.put(name, values);
            }
        });
        return new Form(all, now, device);
    }

    /// The same without these fields.
    public Form without(Collection<String> names) {
        Map<String, String[]> rest = new HashMap<>(typed);
        rest.keySet().removeAll(names);
        return new Form(rest, now, device);
    }

    /// The first value of a field, as it was typed; blank where there is none.
    public String value(String name) {
        String[] values = typed.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /// All values of a field, as they were typed.
    public Set<String> values(String name) {
        return new HashSet<>(Arrays.asList(typed.getOrDefault(name, new String[0])));
    }

    public boolean has(String name) {
        return !value(name).isBlank();
    }

    /// What a script put there, in base64url; empty where there is something else.
    public Optional<byte[]> bytes(String name) {
        try {
            return Optional.of(value(name)).filter(text -> !text.isEmpty()).map(Base64.getUrlDecoder()::decode);
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /// The id that a page of ours made for what is sent.
    ///
    /// @throws FormArgument.Unreadable where it is none
    public UUID id(String name) {
        UUID id = Ids.parse(value(name));
        if (id == null) {
            throw new FormArgument.Unreadable();
        }
        return id;
    }

    /// Reads the whole form.
    public <T> Checked<T> check(Function<Fields, T> shape) {
        return Fields.read(raw(_ -> true, Map.of()), now, shape);
    }

    /// Reads the fields of that part of the form, with values that the form does not ask for.
    ///
    /// @param prefix `answer.` for the fields `answer.…`; they are read without it
    public <T> Checked<T> check(String prefix, Map<String, Raw> given, Function<Fields, T> shape) {
        return Fields.read(raw(name -> name.startsWith(prefix), given, prefix.length()), now, shape);
    }

    private Raw raw(Predicate<String> wanted, Map<String, Raw> given) {
        return raw(wanted, given, 0);
    }

    private Raw raw(Predicate<String> wanted, Map<String, Raw> given, int skip) {
        Map<String, List<Raw>> fields = new HashMap<>();
        typed.forEach((name, values) -> {
            if (wanted.test(name) && !name.startsWith("_") && !name.equals(REV)) {
                fields.put(name.substring(skip), RawForm.typed(values));
            }
        });
        Map<String, Raw> all = new HashMap<>(RawForm.of(fields).fields());
        all.putAll(given);
        return new Raw.Part(all);
    }

    /// A moment that the page knows, as a form's field.
    public static Raw moment(Moment moment) {
        return new Raw.Part(Map.of(
                "at", new Raw.Text(moment.at().toString()),
                "zone", new Raw.Text(moment.zone().getId()),
                "day", new Raw.Text(moment.day().toString())));
    }

    /// When it came, as a form's field: it stands in for a moment that is known once the form is read over what is
    /// kept.
    public Raw nowField() {
        return moment(Moment.of(now, UTC));
    }

    /// Nothing sent yet, from the same device at the same time.
    public Form blank() {
        return new Form(Map.of(), now, device);
    }

    /// Nothing sent yet.
    public static Form empty(Instant now) {
        return new Form(Map.of(), now);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /// Never what was typed: it does not belong into logs.
    @Override
    public String toString() {
        return "a form of " + typed.size() + " fields";
    }
}
