package app.asked.server.web.message;

import app.asked.server.cache.CacheBudget;
import com.github.benmanes.caffeine.cache.Cache;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Every sentence a person can read, by key and language, in ICU MessageFormat with named arguments.
///
/// All files of `messages/` are read as UTF-8: `today.properties` is English, `today_de.properties` German.
/// A language takes what it lacks from English. A key that nobody wrote is a bug and throws.
public final class Messages {
    public static final Locale DEFAULT = Locale.ENGLISH;

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    /// Measured of what ICU makes: a pattern's parts, a format for each number or date in it, the rules that spell a
    /// number out.
    private static final int BYTES = 800;
    private static final int FORMAT_BYTES = 1_500;
    private static final int SPELLING_BYTES = 34_000;

    private final Map<Locale, Map<String, String>> patterns;
    private final Cache<Pattern, MessageFormat> compiled = CacheBudget.MESSAGES.cache(Messages::bytes);

    private Messages(Map<Locale, Map<String, String>> patterns) {
        this.patterns = patterns;
    }

    /// Reads the messages of the class path.
    public static Messages read() {
        try {
            var byLocale = new HashMap<Locale, Map<String, String>>();
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                add(byLocale.computeIfAbsent(localeOf(file), _ -> new HashMap<>()), file);
            }
            return new Messages(Map.copyOf(byLocale));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The words of the first of these languages that has any, else English. Days and numbers read as in the first
    /// country that is named, of whichever language: whoever reads German first lives with German dates, and the
    /// American English further down the list came with the browser. What else a browser names, and countries that
    /// don't exist, are left out: there is no end to them.
    public Words in(Locale... wanted) {
        String language = Stream.of(wanted)
                .map(Messages::languageOf)
                .filter(patterns::containsKey)
                .findFirst()
                .orElse(DEFAULT)
                .getLanguage();
        String country = Stream.of(wanted)
                .map(Locale::getCountry)
                .filter(COUNTRIES::contains)
                .findFirst()
                .orElse("");
        return new Words(this, Locale.of(language, country));
    }

    public Set<String> keys() {
        return new TreeSet<>(patterns.getOrDefault(DEFAULT, Map.of()).keySet());
    }

    boolean has(Locale locale, String key) {
        return find(locale, key) != null;
    }

    String say(Locale locale, String key, Map<String, ?> arguments) {
        var pattern = find(locale, key);
        if (pattern == null) {
            throw new NoSuchElementException("no message " + key + " in messages/*.properties");
        }
        if (isPlain(pattern)) {
            return pattern;
        }
        // A MessageFormat is not thread-safe, a copy of a compiled one is cheap.
        var format = compiled.get(new Pattern(locale, pattern), each -> new MessageFormat(each.text(), each.locale()));
        return format.clone().format(arguments);
    }

    private @Nullable String find(Locale locale, String key) {
        var own = patterns.getOrDefault(languageOf(locale), Map.of()).get(key);
        return own != null ? own : patterns.getOrDefault(DEFAULT, Map.of()).get(key);
    }

    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    private static Locale languageOf(Locale locale) {
        return Locale.of(locale.getLanguage());
    }

    private static Locale localeOf(Resource file) {
        var name = String.valueOf(file.getFilename()).replace(".properties", "");
        var mark = name.indexOf('_');
        return mark < 0 ? DEFAULT : Locale.of(name.substring(mark + 1));
    }

    private static void add(Map<String, String> messages, Resource file) throws IOException {
        var read = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        for (var key : read.stringPropertyNames()) {
            if (messages.put(key, read.getProperty(key)) != null) {
                throw new IllegalStateException("message " + key + " stands in two files, one is " + file);
            }
        }
    }

    private static int bytes(MessageFormat format) {
        int bytes = BYTES + 2 * format.toPattern().length();
        for (Format part : format.getFormats()) {
            bytes += part instanceof RuleBasedNumberFormat ? SPELLING_BYTES : FORMAT_BYTES;
        }
        return bytes;
    }

    private record Pattern(Locale locale, String text) {}
}
