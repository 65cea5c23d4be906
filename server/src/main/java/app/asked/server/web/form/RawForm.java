package app.asked.server.web.form;

import app.asked.core.shape.Raw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was typed into a form as `Raw`: `sting.worst` is the field `worst` of the part `sting`.
final class RawForm {
    private RawForm() {}

    static Raw.Part of(Map<String, List<Raw>> typed) {
        Map<String, List<Raw>> here = new HashMap<>();
        Map<String, Map<String, List<Raw>>> below = new HashMap<>();
        typed.forEach((name, values) -> {
            int dot = name.indexOf('.');
            if (dot < 0) {
                here.put(name, values);
            } else {
                below.computeIfAbsent(name.substring(0, dot), _ -> new HashMap<>())
                        .put(name.substring(dot + 1), values);
            }
        });
        Map<String, Raw> fields = new HashMap<>();
        here.forEach((name, values) -> fields.put(name, one(values)));
        below.forEach((name, part) -> {
            Raw.Part read = of(part);
            if (!read.fields().values().stream().allMatch(Raw::absent)) {
                fields.put(name, read);
            }
        });
        return new Raw.Part(fields);
    }

    static List<Raw> typed(String... values) {
        List<Raw> raw = new ArrayList<>();
        for (String value : values) {
            raw.add(new Raw.Typed(value));
        }
        return raw;
    }

    private static Raw one(List<Raw> values) {
        return values.size() == 1 ? values.getFirst() : new Raw.Many(values);
    }
}
