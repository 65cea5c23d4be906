package app.asked.server.book.press;

import app.asked.server.web.message.Words;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.UnicodeSet;
import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Text in letters that a PDF can show. What belongs together stays together: an emoji of several parts is one picture
/// and, where there's no picture of it, its first part. Where there's no font for a script, the text says so in words.
public final class Glyphs {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final UnicodeSet PICTOGRAPHS = new UnicodeSet("[:Extended_Pictographic:]").freeze();
    private static final UnicodeSet UNSEEN = new UnicodeSet("[[:Cf:][:Cc:][:Variation_Selector:]]").freeze();
    private static final UnicodeSet VARIANTS = new UnicodeSet("[:Variation_Selector:]").freeze();

    private final Words words;
    private final EmojiSequences emoji = new EmojiSequences();
    private final Set<ScriptFont> used = EnumSet.of(ScriptFont.LITERATA);
    private final Map<Integer, String> missing = new HashMap<>();

    public Glyphs(Words words) {
        this.words = words;
    }

    /// The fonts that the text so far is drawn with.
    Set<ScriptFont> used() {
        return Collections.unmodifiableSet(used);
    }

    /// What couldn't be drawn in the text so far, script by script, as the reader calls them.
    public SortedSet<String> missing() {
        return new TreeSet<>(missing.values());
    }

    EmojiSequences emoji() {
        return emoji;
    }

    public String drawable(String text) {
        if (text.chars().allMatch(letter -> letter < 0x80)) {
            return text;
        }
        Drawn drawn = new Drawn(text.length());
        var clusters = CLUSTER.matcher(text);
        while (clusters.find()) {
            draw(clusters.group(), drawn);
        }
        return drawn.text.toString();
    }

    private void draw(String cluster, Drawn drawn) {
        int first = cluster.codePointAt(0);
        if (first < 0x80 && cluster.length() == 1) {
            drawn.text.append(cluster);
            return;
        }
        OptionalInt picture = emoji.picture(cluster);
        if (picture.isPresent()) {
            used.add(ScriptFont.EMOJI);
            drawn.text.appendCodePoint(picture.getAsInt());
            return;
        }
        String letters = PICTOGRAPHS.contains(first)
                ? Character.toString(first)
                : Normalizer.normalize(cluster, Normalizer.Form.NFC);
        if (isDrawn(letters)) {
            letters.codePoints().filter(letter -> !VARIANTS.contains(letter)).forEach(drawn.text::appendCodePoint);
        } else if (first < 0x80) {
            drawn.text.appendCodePoint(first);
        } else {
            String script = missing.computeIfAbsent(UScript.getScript(first), this::name);
            drawn.instead(words.say("book.missing.here", "script", script));
        }
    }

    private boolean isDrawn(String letters) {
        return letters.codePoints().filter(letter -> !UNSEEN.contains(letter)).allMatch(letter -> {
            Optional<ScriptFont> face = letter < 0x80 ? Optional.of(ScriptFont.LITERATA) : ScriptFont.of(letter);
            face.ifPresent(used::add);
            return face.isPresent();
        });
    }

    private String name(int script) {
        return switch (script) {
            case UScript.COMMON, UScript.INHERITED, UScript.UNKNOWN -> words.say("book.missing.symbols");
            default -> LocaleDisplayNames.getInstance(words.locale()).scriptDisplayName(UScript.getShortName(script));
        };
    }

    /// What is drawn so far. Several words in a script that's missing are told of once.
    private static final class Drawn {
        private final StringBuilder text;
        private String instead = "";
        private int after = -1;

        Drawn(int length) {
            text = new StringBuilder(length);
        }

        void instead(String said) {
            if (after >= 0 && said.equals(instead) && text.substring(after).isBlank()) {
                text.setLength(after);
            } else {
                text.append(said);
                instead = said;
                after = text.length();
            }
        }
    }
}
