package app.asked.server.web;

import java.util.regex.Pattern;

/// A kind of sentence that nobody would say to a tired friend. Each is met by patterns, in text without arguments.
public enum Oddity {
    /// measures a person, or tells them what they had to do
    JUDGING(
            "\\byou( have|’ve)? (only|just|merely|barely)\\b",
            "\\byour \\w+ (is|was|are|were) (only|just|merely|barely)\\b",
            "\\bonly (once|twice|one|two|three|\\d+)\\b",
            "\\b(should|could|ought to|might) have (?!been\\b)\\w+ed\\b",
            "\\byou (should|must|ought|failed|forgot|broke|quit|gave up)\\b",
            "\\byou(’ve)? missed\\b",
            "\\b(failed|failures?|streaks?|lazy|cowardly|shameful)\\b",
            "\\bat least you\\b",
            "\\btry harder\\b",
            "\\bwhy didn’t you\\b"),
    /// written out where everyone contracts
    UNCONTRACTED(
            "\\b(cannot|need not)\\b",
            "\\b(do|does|did|is|are|was|were|will|would|could|should|have|has|had) not\\b",
            "(^|[.?:,;] |\\b(if|and|so|but|because) )I (am|will) \\w",
            "(^|[.?:,;] |\\b(if|and|so|but|because) )(you|they|we) (are|will) \\w",
            "(^|[.?:,;] |\\b(if|and|so|but|because) )(it|that|there|here) (is|will) \\w"),
    /// from another century, or from another language
    QUAINT(
            "\\b(likelier|likeliest|seldom|somebody|ought|heed|dear|amiss|whom|shall|thus|upon|hence|middling|noes)\\b",
            "\\b(told back|these days|for a next time|such asks?|asked of|as far as it goes|without a hurry)\\b",
            "\\b(came of it|what came|what speaks for|may yet|with ease|bound to keep|fit together)\\b",
            "\\b(as likely as not|surely will|open to you|in the middle|a fine thing|brings? asks)\\b",
            "\\b(turn(s|ed|ing)? back|(your|the) edge|(sits?|sat) (badly|well)|stands? (here|there|beside))\\b"),
    /// spelled as in Britain
    BRITISH(
            "\\b(practis|favour|neighbour|colour|behaviour|apologis|recognis|realis|organis)\\w*",
            "\\b(cancelled|centres?|metres?|grey|adverts?|flatmate|letterbox|towards|afterwards|whilst|learnt)\\b"),
    /// a number as nobody says it
    STIFF_NUMBER("(?<!out )\\bof (10|100)\\b", "\\b\\d\\.\\d (of|out of) \\d"),
    /// a control by a name that it has nowhere else
    STRANGE_CONTROL("^(look for|look|take it along|bring (it )?back|go on|log out|keep (it|these|this)|tap me)$"),
    /// more than one breath can carry
    LONG("(\\b[\\p{L}\\p{N}’‑-]+[^.?!:…\\p{L}\\p{N}]+){30,}");

    private final Pattern pattern;

    Oddity(String... patterns) {
        this.pattern =
                Pattern.compile(String.join("|", patterns), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    public boolean isIn(String text) {
        return pattern.matcher(text).find();
    }
}
