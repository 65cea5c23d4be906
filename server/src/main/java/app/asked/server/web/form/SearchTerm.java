package app.asked.server.web.form;

import app.asked.server.storage.seal.DoesNotOpen;
import app.asked.server.storage.seal.PersonKeys;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a person looks for, as the address of what was found has it: sealed with their key. Addresses stay in the
/// browser's history and in the logs of proxies, and words do not belong there.
public final class SearchTerm {
    /// The field that it is typed into.
    public static final String TYPED = "q";

    /// The field of an address that holds it sealed.
    public static final String SEALED = "s";

    private static final String PLACE = "search";
    private static final int FORMAT = 1;
    private static final int LONGEST = 4 * 1024;

    /// More than this no answer may say of where to go.
    private static final int LONGEST_QUERY = 6 * 1024;

    private SearchTerm() {}

    /// The same form with both: the term as it was typed, and sealed. With neither where nothing is looked for, or
    /// where
    /// the term was sealed with a key that is not this person's any more.
    public static Form opened(Form form, UUID person) {
        String term = form.has(TYPED)
                ? form.value(TYPED)
                : open(form.value(SEALED), person).orElse("");
        return term.isBlank()
                ? form.without(Set.of(TYPED, SEALED))
                : form.with(TYPED, term).with(SEALED, seal(term, person));
    }

    /// The address of what a search form asks for.
    ///
    /// @param opened the form with its term sealed
    public static String address(String path, Form opened) {
        String query = opened.typed().keySet().stream()
                .filter(name -> !name.startsWith("_") && !name.equals(TYPED))
                .sorted()
                .flatMap(name -> opened.values(name).stream()
                        .filter(value -> !value.isBlank())
                        .sorted()
                        .map(value -> encoded(name) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() || query.length() > LONGEST_QUERY ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String seal(String term, UUID person) {
        byte[] sealed =
                PersonKeys.needed(person).sealer().seal(person, PLACE, FORMAT, term.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    private static Optional<String> open(String sealed, UUID person) {
        if (sealed.isBlank() || sealed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed);
            byte[] term = PersonKeys.needed(person).sealer().open(person, PLACE, FORMAT, bytes);
            return Optional.of(new String(term, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | DoesNotOpen other) {
            return Optional.empty();
        }
    }
}
