package app.asked.server.challenge.library;

import app.asked.core.challenge.Level;
import app.asked.core.next.MyDays;
import app.asked.server.challenge.MarkedChallenge;
import app.asked.server.challenge.Search;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.SearchTerm;
import app.asked.server.web.look.ItemView;
import app.asked.server.web.look.Shown;
import app.asked.server.web.message.Words;
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
/// @param whole where all of them are, if these are the first few of a level
/// @param more where there are more of the person's own
public record Group(
        String id,
        String title,
        List<ItemView> items,
        int all,
        @Nullable String whole,
        @Nullable String more) {
    private static final int FEW = 5;
    private static final String OWN = "own";
    private static final String FOUND = "found";
    private static final Comparator<MarkedChallenge> EASIEST =
            Comparator.comparingInt(met -> met.challenge().difficulty().value());

    /// What was looked for stands in one group: first those whose titles say it.
    static List<Group> of(Words words, Form form, List<MarkedChallenge> found, MyDays days) {
        if (form.has("q") && !found.isEmpty()) {
            return List.of(found(words, form, Search.of(form.value("q")), found, days));
        }
        List<Group> groups = new ArrayList<>();
        List<MarkedChallenge> own =
                found.stream().filter(MarkedChallenge::isOwn).toList();
        if (!own.isEmpty()) {
            groups.add(own(words, form, own));
        }
        for (Level level : Level.values()) {
            List<MarkedChallenge> its = found.stream()
                    .filter(met -> !met.isOwn() && met.challenge().level() == level)
                    .sorted(EASIEST)
                    .toList();
            if (!its.isEmpty()) {
                groups.add(group(words, form, level, its, days));
            }
        }
        return groups;
    }

    private static Group found(Words words, Form form, Search search, List<MarkedChallenge> all, MyDays days) {
        List<MarkedChallenge> titleFirst = Stream.of(true, false)
                .flatMap(inTitle -> all.stream().filter(met -> search.isInTitle(met.challenge()) == inTitle))
                .toList();
        Shown<MarkedChallenge> shown =
                Shown.of(titleFirst, form, ("/library?" + kept(form)).replaceFirst("&$", ""), FOUND);
        return new Group(
                FOUND,
                words.say("library.group.found"),
                shown.as(met -> ChallengeRow.row(words, met, search, days)).items(),
                all.size(),
                null,
                shown.more());
    }

    private static Group group(Words words, Form form, Level level, List<MarkedChallenge> its, MyDays days) {
        boolean whole = its.size() <= FEW + 1 || form.has("origin");
        return new Group(
                level.key(),
                words.say("library.group." + level.key()),
                its.stream()
                        .limit(whole ? its.size() : FEW)
                        .map(met -> ChallengeRow.row(words, met, days))
                        .toList(),
                its.size(),
                whole ? null : "/library?" + kept(form) + "origin=library&level=" + level.key(),
                null);
    }

    private static Group own(Words words, Form form, List<MarkedChallenge> its) {
        String alone = "/library?" + kept(form) + "origin=own";
        boolean few = its.size() > FEW + 1 && !form.has("origin");
        Shown<MarkedChallenge> shown = few ? new Shown<>(its.subList(0, FEW), alone) : Shown.of(its, form, alone, OWN);
        return new Group(
                OWN,
                words.say("library.group.own"),
                shown.as(met -> ChallengeRow.row(words, met, MyDays.NONE)).items(),
                its.size(),
                null,
                shown.more());
    }

    /// What the person looked for otherwise.
    static String kept(Form form) {
        return Stream.of(SearchTerm.SEALED, "domain", "channel", "funny", "favourite", FittingDays.FIELD)
                .flatMap(name -> form.values(name).stream()
                        .filter(value -> !value.isBlank())
                        .sorted()
                        .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&"))
                .collect(Collectors.joining());
    }
}
