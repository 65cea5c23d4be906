package app.asked.core.kindness.english;

/// Nobody is asked. Told where it is plain; what is in doubt is left to the person.
final class NoOtherPerson {
    static final String PHRASES = """
            (nobody | no one) else [is | takes | has to be] (involved | part | there)
            without (involving | asking) (anyone | anybody)
            (alone | by myself | on my own) (at home | in my room)
            (at home | in my room) (alone | by myself | on my own)
            (take | have) a cold shower
            """;
    static final String EXCEPTIONS = """
            (ask~ | invite~ | call~ | text~ | phone~) …
            """;

    private NoOtherPerson() {}
}
