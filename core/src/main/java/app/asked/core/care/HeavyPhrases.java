package app.asked.core.care;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The phrases that [HeavyWords] reads with, in the notation of [Phrasing].
final class HeavyPhrases {
    private static final Phrasing PHRASING = new Phrasing(Map.of(
            "towards",
            """
            ((want|wanted|wanting|need|needed|urge|urges|going|plan|planned|planning|tempted|tried|trying|ready|start|started) to\
            |(think|thinking|thought|thoughts|dream|dreaming|idea|plan|urge) (of|about)\
            |(feel|felt|feeling) like|have been|keep|kept|started|i could|i might|i will|i would)""",
            "leaning",
            """
            (be|been|want|wanted|wanting|to|going|plan|planning|think|thinking|thought|thoughts|of|about|feel|feeling|like\
            |having|have|had|any|tempted|try|trying)""",
            "act",
            """
            (die|dying|suicidal|suicide|(kill*|hurt*|harm*|cut*|burn*|hang*|shoot*|drown*) myself|self harm*|overdos*\
            |(end|ending) (my life|it all)|(take|taking) my [own] life)""",
            "embarrassed",
            "(embarrass*|mortif*|cring*|awkward*|blush*|nervous)",
            "elsewhere",
            "in|with|like|on|here|there|at|near|by|next|alone|so|far|from|out|without"));

    /// Ways of speaking, words about others, and denials. They are put aside before the signs are looked for.
    static final List<Pattern> SAYINGS = PHRASING.read("""
            # dying of what nobody dies of
            (die|died|dying) (of|from) (embarrassment|shame|laughter|laughing|boredom|curiosity|cringe|nerves|awkwardness)
            (die|died|dying) (of|from) (fright|shock|hunger|thirst|cold|heat|joy|happiness|humiliation|envy|anticipation)
            die (on this hill|on that hill|without|happy|old|trying|laughing)
            rather (die|be dead) than ! alive|live|living|be here|go on
            {embarrassed} .. (want|wanted) to die
            (want|wanted) to die .. {embarrassed}
            (laughed|stared|giggled) .. wanted to die

            # myself, and no harm meant
            (kill|killed|killing) myself laughing
            (am|was|been|keep|stop) killing myself (to|with|over|at|for|trying)
            ^killing myself (to|with|over|at|for|trying)
            could [have] (kill|killed) myself for
            (shoot|shot|shooting) myself in the foot
            (cut|cutting) myself (off|short|loose|free|out|shaving)
            (burn|burned|burnt|burning) myself out
            (drown|drowned|drowning) myself in ! the
            * myself (a|an|some|another) ! lot|bit|little
            my [own] life (in|into) my [own] hands
            my life (as|savings|story)
            jump* off .. bungee

            # others, or the subject
            (suicide|suicidal) (prevention|helpline|hotline|squad|awareness|people|person|patient*|caller*|character*)
            (career|social|political|commercial) suicide
            suicide (mission|sprint|sprints)

            # denied
            not suicidal
            (not|never|no longer) {leaning} [{leaning}] [{leaning}] [{leaning}] [{leaning}] {act}
            never {act}
            no (thought|thoughts|plan|plans|urge|urges|wish|intention|desire) (of|to|about) {act}
            """);

    static final List<Pattern> SIGNS = PHRASING.read("""
            # dying
            i .. (want|wanted|wanting|hope|wish|long) to (die|be dead)
            ^(want|wanting) to (die|be dead)
            (wish*|hope|hoping) [that] i [was|were|could|would|will|might] [be] (dead|die) ! tired|sure|serious|calm|polite|of|happy
            wish [that] i (had never been|would never been|was never|were never|had not been) born
            i [am] (deserve|ready) to die
            i should be dead$
            i [would|am|will] [be] (better off|rather be) dead
            being dead would be (better|easier)
            i .. (think|thinking|thought|thoughts|dream|dreaming) (of|about) (dying|being dead) ! my|her|his|their|the|it|of|plants|hair
            (hope|wish|pray) [that] i .. (not|never) wake up ! at|to|too|so|late|early|before
            i (do|did) not want to wake up [tomorrow|again|ever|any more]$
            i want to (go to sleep|sleep|fall asleep) and (never|not) wake up

            # ending one's life
            (kill|killing|unalive|unaliving) myself
            (nearly|almost) killed myself [last night|last week|last month|last year|yesterday|again|once]$
            (end|ending|ended) my [own] life
            want my life to (end|be over)
            i .. {towards} (end|ending) it all ! with
            (take|taking|took|taken) my own life
            {towards} (take|taking) my life$
            i .. suicidal ! thoughts in
            my suicidal (thoughts|feelings)
            ^(feel|feeling|felt) suicidal
            ^suicidal$
            i .. (think|thinking|thought|thoughts) (of|about) suicide
            i .. {towards} (commit|committing|attempt|attempting) suicide
            i [have|had|am|was] (consider*|contemplat*|attempt*|planning|planned) suicide
            suicide is on my mind
            my suicide note
            i wrote a suicide note

            # not living
            i (do|did|would) not want to (live|exist|be alive|go on living) ! {elsewhere}
            i (do not|cannot) [want to] be here any more$
            i (do not know|am not sure) (if|whether|that) i want to (live|be alive) ! {elsewhere}
            i cannot (go on|keep) living
            (tired|sick) of (being alive|existing)
            (tired|sick) of living ! {elsewhere}
            (no|not|cannot) .. reason to (live|be alive|go on living) ! {elsewhere}
            nothing [left] to live for
            (no point|what is the point) (of|in) living ! {elsewhere}
            (want to stop|am done|am finished) living ! {elsewhere}
            not deserve to (live|be alive) ! {elsewhere}
            life is not worth living ! without
            (everyone|people|they|the world|my *) (would|will) [all] be better [off] without me ! in|at|on|there
            nobody would .. if i (died|die|was dead|were dead|killed)

            # hurting oneself
            (harm|harmed|harming) myself
            {towards} (hurt*|cut*|burn*|hang*|shoot*|drown*|stab*) myself
            (hurt*|cut*|burn*) myself (on purpose|deliberately|when it gets|when things get)
            (hurt|cut|burned|burnt) myself again ! on
            i still (hurt|cut|burn) myself
            i [have] (started|been) cutting again$
            i [have|had|am|was|keep|kept] [been|relapsed and] self (harm|harmed|harming)
            i .. {towards} self (harm|harming)
            (cut|cutting|slit|slitting|slash|slashing) my [own] wrist* ! on

            # ways that leave no doubt
            i .. {towards} (overdose|overdosing) ! on
            i .. (take|took|taken|taking) an overdose
            i .. {towards} (take|taking|swallow|swallowing) all [of] (my|the|these) (pills|tablets|medication)
            i .. took (too many|all my|all the) (pills|tablets) on purpose
            i .. {towards} jump* (off|from) (a|the|that|this) (bridge|roof|building|cliff|balcony)
            i .. {towards} (jump*|step*|walk*|throw* myself) (in front of|under) (a|the) (train|car|truck|lorry)
            i .. {towards} (walk|walking) into traffic
            """);

    private HeavyPhrases() {}
}
