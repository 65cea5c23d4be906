package app.asked.server.challenge.library;

import app.asked.core.challenge.Level;
import app.asked.server.challenge.Met;
import app.asked.server.web.Words;
import app.asked.server.web.form.Form;
import app.asked.server.web.look.ItemView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Challenges that stand together in the library: a person's own, or those of one level, the easiest first.
///
/// @param more where all of them are, if these are the first few
public record Group(
        String id,
        String title,
        List<ItemView> items,
        int all,
        @Nullable String more) {
    private static final int FEW = 5;
    private static final String OWN = "own";
    private static final Comparator<Met> EASIEST =
            Comparator.comparingInt(met -> met.challenge().difficulty().value());

    static List<Group> of(Words words, Form form, List<Met> found) {
        List<Group> groups = new ArrayList<>();
        List<Met> own = found.stream().filter(Met::isOwn).toList();
        if (!own.isEmpty()) {
            groups.add(group(words, form, OWN, "origin=own", own));
        }
        for (Level level : Level.values()) {
            List<Met> its = found.stream()
                    .filter(met -> !met.isOwn() && met.challenge().level() == level)
                    .sorted(EASIEST)
                    .toList();
            if (!its.isEmpty()) {
                groups.add(group(words, form, level.key(), "origin=library&level=" + level.key(), its));
            }
        }
        return groups;
    }

    private static Group group(Words words, Form form, String id, String alone, List<Met> its) {
        boolean whole = its.size() <= FEW + 1 || form.has("origin");
        return new Group(
                id,
                words.say("library.group." + id),
                its.stream()
                        .limit(whole ? its.size() : FEW)
                        .map(met -> Shelved.row(words, met))
                        .toList(),
                its.size(),
                whole ? null : "/library?" + kept(form) + alone);
    }

    /// What the person looked for otherwise.
    private static String kept(Form form) {
        return Stream.of("q", "domain", "channel", "funny", "favourite")
                .flatMap(name -> form.values(name).stream()
                        .filter(value -> !value.isBlank())
                        .sorted()
                        .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&"))
                .collect(Collectors.joining());
    }
}
