package app.asked.core.kindness.english;

/// Innocent uses, and the asker's word that it is true; for all tables of what is not honest.
final class Honest {
    static final String EXCEPTIONS = """
            (offer~ | give~ | ask~) … pretend … who knows
            pretend~ …… (knows the joke | in on (it | the joke) | knows it is (a | all) | knows about it | knows i \
                am pretending | plays along gladly)
            i am not (buying | a customer)
            lie~ (down | in | on | under | next | still | beside | flat | there | awake | back | with me | at | \
                detector | in the sun)
            (look~ | are | is | if | whether) [the | these | those | it | they] [real or] (plants | flowers | fake | \
                pearls | fur)
            fake (flowers | plants | fur | leather | snow | grass | tattoo~ | flower | plant | fruit | tan | \
                eyelashes | blood | snow)
            (a | the | my | his | her) (card | magic | coin | rope | ball | party) trick~
            made up (word~ | language | game | song | handshake | dance | holiday | recipe | job)
            (make up | makeup) (artist~ | counter~ | for | class~ | exam | lesson~ | my mind | your mind | the bed | \
                a bed | remover | brush~ | tip~ | test | tutorial~ | bag | department | shop | stand | session | \
                stall | table)
            (make~ up) (my | his | her | their | our) mind | make~ up with | made up of
            to [help me] (make~ up | invent~ | come up with | think up)
            (let us | we | together | help me | game | may | can | could) [can | could] [all] (make~ up | invent~)
            (who | they | he | she | him | you | was | were | her grandfather | were) invented
            invented (here | in | by)
            claim~ (my | the) [lost | late | own] (refund | money | prize | deposit | expenses | ticket~ | bag~ | \
                luggage | seat | points | bonus | reward | umbrella | scarf)
            (baggage | insurance | expense | luggage) claim~
            (not | is not | was not | no) (my | our) (birthday | anniversary)
            {say} … (so openly | so plainly | so honestly | so out loud | so clearly | so first | so right away)
            and [i] say so
            ((tell~ | say | speak) [him | her | them] the truth | real reason | honestly | truthfully | which is true | it is true | that is true | true \
                story | being honest | be honest | truly)
            {say} … [that] (i am | we are | i was | i will) not (buying | going to buy | a customer | buy | here to \
                buy | a guest)
            (i am | we are) (practising | practicing | a beginner | shy | nervous | scared | learning) [and | \
                , | being | so | ask]
            act~ (out | in | on) (the | a | my | it)
            act~ like … (tree | robot | cat) … (in | for) (the | a) (play | game | class)
            (drop | spill | break) (in | by | a line | the ice)
            con (artist | brio) show
            (hide and seek | hidden gem~)
            wheelchair (ramp | lift | access | user~ | basketball | repair | space)
            (costume | prop | theatre | fancy dress | toy | joke) (shop | store | department | hire)
            (ask~ | lend) … (false | fake) (beard | moustache | nose | teeth | eyelash~ | nails | wig | snow | blood)
            (is | was) my (first | favourite | favorite | last | turn | pleasure | own | fault | idea | mistake | \
                round | treat)
            (ask~ | to | could | would | can | will you) act~ as (a | an | the | my)
            , [and | as | which | because] (i | we | it | he | she | they | that | there) [really | truly | indeed | \
                sadly] (am | are | is | do | did | does | have | has | was | were) [indeed | too | so | really | truly \
                | true] (, | . | and)
            as (anyone | everyone | everybody | one | you) can see
            {say} …… (true enough | sadly true | no joke | as i (am | do | did | have | was) | in writing | i have \
                (the | a | her | his) [·] (letter | receipt | note | proof | paper~ | bill))
            (admit~ | confess~ | own~ up) [to | that | it | plainly | honestly] …
            instead of (inventing | making up | pretending | a lie | lying | an excuse | a story) …
            (i | we) (can | will | could) not … , … (i | we | it) …
            (if | in case | unless) ({they} | it | the | there | that) … not
            (ask~ | see) … (actor~ | actress~ | mime~ | clown~ | magician~ | author~ | novelist~ | writer~ | drama | \
                comedian~ | dealer~ | improv) …
            {say} … (not on the (list | guest list) | not a member | no reservation | no ticket | no booking | not a \
                student | not from here)
            (pretend | practice | practise | mock | trial) (job | interview | shop | café | call | talk | date)
            (poker | card | chess | improv | board) (game | night | club | round | table) …
            insist~ … (fine | ok | okay | free | allowed | welcome) to
            (birthday | anniversary | honeymoon) …… (which is (true | so) | it really is | and it is | for real | it \
                is true | i do turn | no fib)
            {say} …… (which is (true | so | the truth) | it is true | all true | no lie | and mean it | because it \
                is)
            (if | whether) (he | she | it | they | everything | all) (is | are) …
            ask~ … to explain …
            how much … made up
            (writer~ | author~ | novelist~ | poet~ | storyteller~) …… made up
            know (it is | this is | that is | they are | he is | she is) (unlikely | late | busy | a lot | odd | \
                silly | strange | hard | full | closed | asking)
            (is | was) my (dream | wish | goal | hope | plan | big | lucky)
            {say} …… and ask (what | how | where)
            (theatre | theater | drama | prop) … fake
            (honestly | truthfully | plainly | openly | frankly) (say | saying | tell | telling | admit | admitting) \
                …
            """;

    private Honest() {}
}
