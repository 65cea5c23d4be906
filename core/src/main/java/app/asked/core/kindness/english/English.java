package app.asked.core.kindness.english;

import static app.asked.core.challenge.Sign.AGAINST_THE_LAW;
import static app.asked.core.challenge.Sign.ASKED_BEFORE;
import static app.asked.core.challenge.Sign.EX_OR_SUBORDINATE;
import static app.asked.core.challenge.Sign.FILMING;
import static app.asked.core.challenge.Sign.MINOR;
import static app.asked.core.challenge.Sign.NOT_HONEST;
import static app.asked.core.challenge.Sign.NO_MADE_HARD;
import static app.asked.core.challenge.Sign.NO_OTHER_PERSON;
import static app.asked.core.challenge.Sign.PRESSING;
import static app.asked.core.challenge.Sign.RUDE;
import static app.asked.core.challenge.Sign.TOUCHING;
import static app.asked.core.challenge.Sign.UNSAFE_PLACE;

import app.asked.core.challenge.Sign;
import app.asked.core.kindness.clue.Weights;
import app.asked.core.kindness.language.Language;
import app.asked.core.kindness.phrase.Notation;
import app.asked.core.kindness.phrase.SignPhrases;
import java.util.stream.Stream;

/// The kindness check in English.
public final class English {
    private static final Notation NOTATION = new Notation(Inflections::of, EnglishTable.read("lists"));
    private static final String HONEST_NOT = EnglishTable.read("honest-not");

    public static final Language LANGUAGE = new Language(
            Spelling::spell,
            NOTATION,
            Stream.of(
                            NO_OTHER_PERSON,
                            NOT_HONEST,
                            NO_MADE_HARD,
                            PRESSING,
                            ASKED_BEFORE,
                            TOUCHING,
                            FILMING,
                            UNSAFE_PLACE,
                            MINOR,
                            EX_OR_SUBORDINATE,
                            RUDE,
                            AGAINST_THE_LAW)
                    .flatMap(English::phrases)
                    .toList(),
            Weights.of("english.tsv"));

    private English() {}

    private static Stream<SignPhrases> phrases(Sign sign) {
        return SignPhrases.read(sign, EnglishTable.read(sign.key()), NOTATION, HONEST_NOT).stream();
    }
}
