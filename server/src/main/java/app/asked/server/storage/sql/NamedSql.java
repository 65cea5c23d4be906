package app.asked.server.storage.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A statement's text with the places of its names: `parts` stand around and between `names`, and `plain` is the
/// whole with a question mark for each name. A colon elsewhere is
/// not looked for, other than that of a cast (`::text`).
record NamedSql(String plain, List<String> parts, List<String> names) {
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z][a-zA-Z0-9_]*)");
    private static final Map<String, NamedSql> KNOWN = new ConcurrentHashMap<>();

    static NamedSql of(String text) {
        return KNOWN.computeIfAbsent(text, NamedSql::parse);
    }

    private static NamedSql parse(String text) {
        List<String> parts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        int from = 0;
        while (matcher.find()) {
            parts.add(text.substring(from, matcher.start()));
            names.add(matcher.group(1));
            from = matcher.end();
        }
        parts.add(text.substring(from));
        return new NamedSql(String.join("?", parts), List.copyOf(parts), List.copyOf(names));
    }

    /// As the driver wants it, with a question mark for each value.
    String text(Map<String, ? extends @Nullable Object> values) {
        if (values.values().stream().noneMatch(Collection.class::isInstance)) {
            return plain;
        }
        StringBuilder text = new StringBuilder(parts.getFirst());
        for (int i = 0; i < names.size(); i++) {
            int count = named(names.get(i), values).size();
            text.append('?').repeat(",?", count - 1).append(parts.get(i + 1));
        }
        return text.toString();
    }

    /// The values in the order of the question marks.
    List<@Nullable Object> values(Map<String, ? extends @Nullable Object> values) {
        List<@Nullable Object> bound = new ArrayList<>();
        names.forEach(name -> bound.addAll(named(name, values)));
        return bound;
    }

    private static List<? extends @Nullable Object> named(String name, Map<String, ? extends @Nullable Object> values) {
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("no value for :" + name);
        }
        Object value = values.get(name);
        return value instanceof Collection<?> many ? padded(many) : Collections.singletonList(value);
    }

    /// To the next power of two, by repeating the last: a statement of any length is then one of a few texts, which
    /// stay prepared. None at all is null, which equals nothing.
    private static List<@Nullable Object> padded(Collection<?> many) {
        List<@Nullable Object> padded = new ArrayList<>(many);
        Object last = padded.isEmpty() ? null : padded.getLast();
        int size = Integer.highestOneBit(Math.max(1, 2 * padded.size() - 1));
        while (padded.size() < size) {
            padded.add(last);
        }
        return padded;
    }
}
