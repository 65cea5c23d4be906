package app.asked.core.story;

import app.asked.core.ask.Ask;
import app.asked.core.story.FoundName.Kind;
import app.asked.core.words.Line;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what may tell who somebody is, for a person to look at. It marks too much rather than too little, and it
/// misses what nobody writes with a capital: their person reads the words before anybody else does.
public final class NameFinder {
    private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{M}\\p{Nd}]*(?:[&'’.-]\\p{L}[\\p{L}\\p{M}]*)*";
    private static final String CAPITALS = CAPITAL + "(?:(?: of| the| &)? " + CAPITAL + "){0,5}";

    private static final Pattern CONTACT = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w|(?<![\\w@])@\\w{2,}"
            + "|https?://\\S*\\w|www\\.\\S*\\w|(?<![\\p{Nd}])\\+?\\p{Nd}[\\p{Nd} ()/-]{6,}\\p{Nd}");
    private static final Pattern ADDRESS = Pattern.compile("\\p{Nd}+[a-z]? " + CAPITAL + "(?: " + CAPITAL
            + "){0,3} (?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Square|Boulevard|Blvd|Way|Court)\\b");
    private static final Pattern FIRM =
            Pattern.compile("(?:" + CAPITAL + " ){1,5}(?:&? ?)?(?:Inc|Ltd|LLC|GmbH|AG|Corp|Co|PLC"
                    + "|Company|Bank|Café|Cafe|Coffee|Bakery|Books|Bookstore|Hotel|Restaurant|Gym|Market|University|School|Clinic"
                    + "|Hospital|Library|Church|Theater|Theatre|Studios?|Airlines|Insurance)\\b");
    private static final Pattern AT = Pattern.compile("(?<=\\b(?:at|from|for|by) )(?:the )?" + CAPITALS);
    private static final Pattern IN = Pattern.compile("(?<=\\b(?:in|near|to|around|through) )(?:the )?" + CAPITALS);
    private static final Pattern ANY = Pattern.compile(CAPITALS);
    /// Said, done or been by somebody who is named at a sentence's beginning.
    private static final Pattern DOING = Pattern.compile(
            "^(" + CAPITALS + ") (?:said|says|asked|told|laughed|smiled|replied"
                    + "|answered|looked|nodded|shook|works|worked|was|is|and I|didn['’]t|couldn['’]t|wouldn['’]t|gave|took|agreed)\\b");

    /// More than a story names; some of them are parts of others.
    private static final int ENOUGH = 3 * Story.MOST_BLURS;

    private static final Set<String> COMMON = Stream.of(
                    Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Stream.of(
                                    "I I’m I'm I’d I'd I’ll I'll I’ve I've OK TV CBT TED English French German Spanish Belgian",
                                    "American British God Christmas Easter Halloween Internet Google He She They We You It Its The A",
                                    "An This That These Those There Then Nobody Someone Somebody Everyone Everybody One My His Her",
                                    "Their Our Your Who What When Where Why How But And So Or If Nothing Something Everything Mr Mrs",
                                    "Ms Dr No Yes Not Maybe Day Week Hell Life Today Tomorrow Yesterday Asking Being Shepherd")
                            .flatMap(words -> Stream.of(words.split(" "))))
            .flatMap(words -> words)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Kind> found = new LinkedHashMap<>();

    private NameFinder() {}

    /// What may give somebody away in these words, as it stands there, in the order of finding.
    ///
    /// @param asks whose `who` and `place` are known
    public static List<FoundName> in(Collection<String> texts, Collection<Ask> asks) {
        NameFinder finder = new NameFinder();
        texts.forEach(finder::readPatterns);
        asks.forEach(ask -> finder.readAsk(ask, texts));
        texts.forEach(finder::readCapitals);
        finder.found.keySet().removeIf(name -> finder.isPartOfAnother(name) && !finder.standsAlone(name, texts));
        return finder.found.entrySet().stream()
                .map(each -> new FoundName(each.getValue(), each.getKey()))
                .limit(Story.MOST_BLURS)
                .toList();
    }

    private void readPatterns(String text) {
        each(CONTACT, text, Kind.CONTACT);
        each(ADDRESS, text, Kind.PLACE);
        each(FIRM, text, Kind.FIRM);
        each(AT, text, Kind.FIRM);
        each(IN, text, Kind.PLACE);
    }

    /// The place as it was named, wherever the words name it so; of whom was asked, the names.
    private void readAsk(Ask ask, Collection<String> texts) {
        Line place = ask.place();
        if (place != null && texts.stream().anyMatch(text -> isIn(text, place.text()))) {
            note(place.text(), Kind.PLACE);
        }
        for (Line told :
                Stream.of(ask.who(), ask.place()).filter(Objects::nonNull).toList()) {
            ANY.matcher(told.text())
                    .results()
                    .map(MatchResult::group)
                    .filter(name -> texts.stream().anyMatch(text -> isIn(text, name)))
                    .forEach(name -> note(name, told.equals(ask.who()) ? Kind.PERSON : Kind.PLACE));
        }
    }

    private void readCapitals(String text) {
        ANY.matcher(text).results().forEach(word -> {
            if (!Sentences.isBegunAt(text, word.start())) {
                note(word.group(), Kind.PERSON);
            } else {
                readBeginning(text, word);
            }
        });
    }

    /// The first word of a sentence has a capital anyway: it is a name where somebody does something.
    private void readBeginning(String text, MatchResult words) {
        boolean does = DOING.matcher(text).region(words.start(), text.length()).find();
        int second = words.group().indexOf(' ') + 1;
        if (does) {
            note(words.group(), Kind.PERSON);
        } else if (second > 0) {
            note(words.group().substring(second), Kind.PERSON);
        }
    }

    private void each(Pattern pattern, String text, Kind kind) {
        pattern.matcher(text).results().forEach(match -> note(match.group(), kind));
    }

    private void note(String written, Kind kind) {
        String name = trimmed(written);
        if (!name.isEmpty() && name.length() <= Line.MOST && found.size() < ENOUGH) {
            found.putIfAbsent(name, kind);
        }
    }

    /// Without common words at either end.
    private static String trimmed(String written) {
        List<String> words = new ArrayList<>(List.of(written.split(" ")));
        while (!words.isEmpty() && isCommon(words.getFirst())) {
            words.removeFirst();
        }
        while (!words.isEmpty() && isCommon(words.getLast())) {
            words.removeLast();
        }
        return String.join(" ", words);
    }

    private static boolean isCommon(String word) {
        return COMMON.contains(word) || word.equals("the") || word.equals("of") || word.equals("&");
    }

    private boolean isPartOfAnother(String name) {
        return found.keySet().stream().anyMatch(other -> !other.equals(name) && isIn(other, name));
    }

    /// Whether it also stands without the longer names that it is a part of.
    private boolean standsAlone(String name, Collection<String> texts) {
        List<String> longer = found.keySet().stream()
                .filter(other -> !other.equals(name) && isIn(other, name))
                .toList();
        return texts.stream().anyMatch(text -> {
            String rest = text;
            for (String other : longer) {
                rest = rest.replace(other, " ");
            }
            return isIn(rest, name);
        });
    }

    private static boolean isIn(String text, String name) {
        int at = text.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
            if (begins && ends) {
                return true;
            }
            at = text.indexOf(name, at + 1);
        }
        return false;
    }
}
