package app.asked.core.kindness.english;

/// Not honest, and the words say so themselves: a reason, a right or a plan is set out, and then told to be none.
final class Contradiction {
    static final String PHRASES = """
            # a thing or a deed that never was
            never had (one | any | it) | never (existed | happened)
            (, | . | but | though | although | and) [there is | there was] no … (did | exists | existed | ever did) .
            (there is | there was) [in fact | really] no such
            {say} …… , [but | though] (we | i | they | he | she | it | my {kin}) (do | did | does | am | are | is | \
                was | were | have | has | had) not
            # well, in fact
            (when | while | though | although | but | yet | , | .) (i | we | it | he | she | they | my … | the … | \
                that) (am | are | is | was | were | feel) [really | actually | in fact] (perfectly | completely | \
                totally | absolutely | quite | entirely | as fit | right as | in perfect | in good) (well | fine | \
                healthy | fit | able | full | new | working | sober | alive | dry | good | ok | okay | intact | \
                delicious | rain | health | as a | happy)
            ({but} | , | .) [{really}] (i | we | it | he | she | they | that) (am | is | are | was | were) (in rude \
                health | fit as | right as rain | as right as | alive and | working fine | fully charged | half full \
                | in one piece)
            {say} … (dead | empty | broken | flat | lost | stolen | ill | sick | hurt | gone | missing) …… (it is | \
                it has | she is | he is | they are) (at | in | on | not | only | right | fine | full | safe)
            # a price for people of a kind, and not being of it
            {status} [{status} | 's] (ticket~ | discount~ | price~ | rate~ | fare~ | pass | deal~ | menu | entrance | \
                entry | seat~) …… (years ago | no longer | any more | anymore | last year | i (finished | graduated | \
                left | retired | never (studied | served | taught)) | i work (in | at | for | as) a | i am [a | an | \
                here as a | only a | just a | over | nearly | almost | well over] (tourist | visitor | foreigner | \
                grown up | adult | teacher | lawyer | manager | student | twenty~ | thirty | forty | fifty | 25 | 30 \
                | 35 | 40 | 45 | 50))
            # no plan to
            (no | zero | not the slightest | without [a | any | the] [slightest | least | real]) (plan~ | intention~ \
                | intent) (to | of | on)
            (i | we) (will not | do not (want to | plan to | intend to | mean to) | am not going to | are not going \
                to) [ever | even | actually] (buy | rent | hire | show up | move in | join it | stick to it)
            never (mean~ | meant | plan~ | planned | going) to
            # a use that is not the one told
            (for | it is for) (charity | a good cause | the poor | orphans | the school | research | a survey) …… \
                (keep | pocket | spend | it is for me | no charity | for myself | none)
            {say} … for (a friend | my {kin} | someone else) …… (is for me | is mine | for myself | it is me)
            (supposedly | allegedly | purportedly) (my | our | i | we | for | a | the | has | have | had | sick | ill \
                | lost | broken)
            (it is | i am | we are | because … | as … | was | is | are) (supposedly | allegedly | purportedly)
            # a thing done by oneself, laid at another's door
            (refund | exchange | replace~ | money back | return~ | take back) …… (as [brand] new | as unused | as \
                unworn | as faulty | saying (it | they | that) | as if | claiming)
            saying [that] (it | they | he | she | i | we | my … | the … | someone | somebody) [just | had | has | \
                have] (arrived | came | broke | stopped | lost | dropped | stole | died | promised | told | is | am | \
                are | was | were | did | does | had | has | have | got | need~ | work~ | know~)
            that i (put | placed | planted | hid | slipped | dropped) (there | in | into | inside | on | under | \
                myself)
            (deny~ | denied) [that | it | being | having | knowing] (i | it | was | broke | being | having | did)
            blame~ (it | the | this) … on (a | the | my | someone | somebody | him | her)
            # a number told too high or too low
            (train | bus | tube | traffic | alarm | car | trains) … , [{really}] i (overslept | slept in | got up late | forgot)
            {say} … (waited | waiting | been | years | hour~ | minutes) …… , (it is | it has | it was | i have | i \
                was) [only | been | just | not]
            (money | coins | cash | petrol | gas | food | lunch | help | fare) …… (full (tank | purse | wallet | \
                fridge | account | stomach | battery) | (tank | purse | wallet | pocket~ | fridge | account | \
                battery) [that] is (full | bulging | charged))
            (when | {but}) (nobody | no one | none of them) (did | had | has | was | said | ever)
            {say} …… , (just | only) (to | so) (be | get | have | jump | skip | make | i | they | he | she | we)
            {say} … (came | arrived) (broken | cracked | damaged | like that | faulty | torn | stained) …… (when | \
                but | though | i | myself)
            for my (thesis | studies | degree | course | dissertation) …… i (left school | do not study | never \
                studied | am not (a student | studying))
            (dog | laptop | computer | printer) ate
            my ({kin} | kid | child | baby | kids) …… i am (single | unmarried | childless | an only child | not \
                married | an orphan | divorced)
            {say} …… just so (i | we | they | he | she | that)
            that (i | we) will never (open | use | write | build | run | take | need | pay | finish | start)
            i never (gave | fed | put | sent | handed | signed | posted | joined | used | broke | opened | saw)
            (collect~ | collecting | raise | raising) … and (buy | keep | spend | treat | pocket)
            (which | that) is [all | just | pure] (invented | made up | nonsense | false | untrue | a lie | a fib)
            (i | we) (put | placed | planted | hid) (it | them | one) (there | in | into | myself | ourselves)
            {say} [that] my {kin} (is | works | owns | knows | runs) … {role}
            (honeymoon~ | honeymooner~ | newlywed~ | couple | married) …… , i am [still] (single | alone | divorced | \
                unmarried)
            """;

    private Contradiction() {}
}
