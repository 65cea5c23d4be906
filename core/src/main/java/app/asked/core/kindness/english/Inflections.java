package app.asked.core.kindness.english;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The forms of an English word, as verb and as noun. A form that nobody writes ("strangered") does no harm.
final class Inflections {
    private static final Map<String, List<String>> IRREGULAR = """
            be am is are was were been being
            beat beaten
            break broke broken
            bring brought
            buy bought
            catch caught
            child children children's
            come came
            die dying
            do does did done
            drink drank drunk
            drive drove driven
            feel felt
            fly flew flown flies
            forget forgot forgotten
            get got gotten
            give gave given
            go goes went gone
            grab grabbed grabbing
            have has had having
            hear heard
            hide hid hidden
            hold held
            keep kept
            know knew known
            lead led
            leave left
            lend lent
            lie lying
            lose lost
            make made
            man men men's
            meet met
            pay paid
            person people people's persons
            quit quitting
            ride rode ridden
            ring rang rung
            run ran
            say said
            see saw seen
            sell sold
            send sent
            shake shook shaken
            shoot shot
            show shown
            sit sat
            sleep slept
            sneak snuck
            speak spoke spoken
            spit spat
            stand stood
            steal stole stolen
            swear swore sworn
            sweep swept
            swim swam swum
            take took taken
            teach taught
            tell told
            think thought
            throw threw thrown
            wake woke woken
            wear wore worn
            wife wives
            win won
            woman women women's
            write wrote written
            """.lines()
            .map(line -> List.of(line.split(" ")))
            .collect(Collectors.toMap(List::getFirst, forms -> forms.subList(1, forms.size())));

    private Inflections() {}

    static Set<String> of(String word) {
        Set<String> forms = new TreeSet<>(Arrays.asList(word, word + "s", word + "'s", word + "s'"));
        char last = word.charAt(word.length() - 1);
        String stem = word.substring(0, word.length() - 1);
        if (last == 'e') {
            forms.addAll(List.of(word + "d", stem + "ing"));
        } else {
            forms.addAll(List.of(word + "es", word + "ed", word + "ing", word + last + "ed", word + last + "ing"));
        }
        if (last == 'y') {
            forms.addAll(List.of(stem + "ies", stem + "ied"));
        }
        forms.addAll(IRREGULAR.getOrDefault(word, List.of()));
        return new LinkedHashSet<>(forms);
    }
}
