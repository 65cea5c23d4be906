package app.asked.core.kindness;

import app.asked.core.challenge.Sign;
import app.asked.core.kindness.english.English;
import app.asked.core.kindness.phrase.Language;
import app.asked.core.kindness.phrase.Reading;
import app.asked.core.kindness.phrase.SignPhrases;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Reads a wording for signs that it may not be fair to the other person: its words, and the person's taps.
public final class Kindness {
    private static final String TAPPED = "tapped";

    private final Language language;

    private Kindness(Language language) {
        this.language = language;
    }

    public static Kindness english() {
        return new Kindness(English.LANGUAGE);
    }

    public Verdict check(Wording wording) {
        Map<Sign, Finding> findings = new EnumMap<>(Sign.class);
        Map<Part, Reading> texts = read(wording);
        for (SignPhrases phrases : language.signs()) {
            place(phrases, texts)
                    .ifPresent(place ->
                            findings.putIfAbsent(phrases.sign(), Finding.of(phrases.sign(), place, phrases.swap())));
        }
        for (Sign sign : wording.taps().signs()) {
            findings.putIfAbsent(sign, Finding.of(sign, null, TAPPED));
        }
        findings.keySet().removeAll(wording.fine());
        return new Verdict(findings.values().stream().toList());
    }

    private Map<Part, Reading> read(Wording wording) {
        Map<Part, Reading> read = new EnumMap<>(Part.class);
        wording.texts().forEach((part, text) -> read.put(part, language.read(text)));
        return read;
    }

    private static Optional<Place> place(SignPhrases phrases, Map<Part, Reading> texts) {
        return texts.entrySet().stream()
                .flatMap(text -> phrases.phrases().first(text.getValue()).stream()
                        .map(span -> new Place(text.getKey(), span.from(), span.to())))
                .findFirst();
    }
}
