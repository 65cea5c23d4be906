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
import app.asked.core.kindness.phrase.Phrases;
import app.asked.core.kindness.phrase.SignPhrases;
import java.util.List;

/// The kindness check in English.
public final class English {
    private static final Notation NOTATION = new Notation(Inflections::of, Vocabulary.LISTS);

    /// What right before a phrase turns it round: "without pretending", "I will not film", "no nagging".
    private static final String HONEST_NOT = """
            (not | never | no | without | nobody | stop | avoid | instead of | rather than | nothing) [ever | even | \
                actually | really | to | going to | want to | wanting to | have to | need to | mean to | try to | have \
                been] [any | a | an | the | more | kind of | be | being | go] [lies or | lying or | tricks or | \
                excuses or | pretending or | filming or | photos or | pressing or | pushing or | pressure or | \
                touching or | begging or]
            """;

    public static final Language LANGUAGE = new Language(
            Spelling::spell,
            NOTATION,
            List.of(
                    sign(NO_OTHER_PERSON, "alone", NoOtherPerson.PHRASES, NoOtherPerson.EXCEPTIONS),
                    sign(NOT_HONEST, "birthday", NotHonest.BIRTHDAY, Honest.EXCEPTIONS),
                    sign(NOT_HONEST, "acting", Acting.PHRASES, Honest.EXCEPTIONS),
                    sign(NOT_HONEST, "identity", Identity.PHRASES, Honest.EXCEPTIONS),
                    sign(NOT_HONEST, "story", NotHonest.PHRASES, Honest.EXCEPTIONS),
                    sign(NOT_HONEST, "story", Contradiction.PHRASES, Honest.EXCEPTIONS),
                    sign(NOT_HONEST, "story", Deceiving.PHRASES, Honest.EXCEPTIONS),
                    sign(NO_MADE_HARD, "setting", NoMadeHard.PHRASES, NoMadeHard.EXCEPTIONS),
                    sign(PRESSING, "once", Pressing.PHRASES, Pressing.EXCEPTIONS),
                    sign(ASKED_BEFORE, "another", AskedBefore.PHRASES, AskedBefore.EXCEPTIONS),
                    sign(TOUCHING, "wave", Touching.PHRASES, Touching.EXCEPTIONS),
                    sign(FILMING, "yes-first", Filming.PHRASES, Filming.EXCEPTIONS),
                    sign(UNSAFE_PLACE, "daylight", UnsafePlace.PHRASES, UnsafePlace.EXCEPTIONS),
                    sign(MINOR, "grown-up", Minor.PHRASES, Minor.EXCEPTIONS),
                    sign(EX_OR_SUBORDINATE, "free-to-refuse", ExOrSubordinate.PHRASES, ExOrSubordinate.EXCEPTIONS),
                    sign(RUDE, "warm", Rude.PHRASES, Rude.EXCEPTIONS),
                    sign(AGAINST_THE_LAW, "allowed", AgainstTheLaw.PHRASES, AgainstTheLaw.EXCEPTIONS)),
            Weights.of("english.tsv"));

    private English() {}

    private static SignPhrases sign(Sign sign, String swap, String phrases, String exceptions) {
        return new SignPhrases(sign, swap, new Phrases(NOTATION, phrases, exceptions, HONEST_NOT));
    }
}
