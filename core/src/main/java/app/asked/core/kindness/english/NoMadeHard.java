package app.asked.core.kindness.english;

/// A setting that leaves no easy no: an audience, a debt, a moment in which they cannot leave or think.
final class NoMadeHard {
    static final String PHRASES = """
            in front of [all] (his | her | their | everyone | everybody | all | the whole | the entire | a whole | a \
                full | the full | a packed | the packed | a crowded | the boss | my whole | the other | half the | \
                the rest of)
            surrounded by (his | her | their | all | everyone | friends | family | colleagues)
            with (everyone | everybody | people | all | the whole … | half the … | his … | her …) … (watch~ | \
                listen~ | stare~ | staring | look~ | hear~ | around | present | there | clap~ | cheer~)
            (everyone | everybody | people | the whole … | all) [is | are] (watching | listening | looking | can \
                hear | hears | can see | cheers | staring)
            (on | over) [the | a] (big screen | jumbotron | kiss cam)
            (ask~ | propose~ | invite~ | marry | confess~) … (him | her | {person} | me) … (on stage | over the \
                loudspeaker | over the microphone | with a microphone | with a megaphone | live on | on live | on \
                air)
            ({they} | who) [really | almost | simply | practically | then] (can | could) (hardly | not | never | \
                barely) [easily | really | possibly] (say~ no | refuse | argue | protest | resist | fight back | \
                decline | get out | leave | escape | get away | walk away | back out | run | turn me down | turn us \
                down | object | disagree | move | get off | avoid | wriggle)
            (can | could | dare~ | able | will | would) (not | hardly | never | barely) [dare | possibly | to | \
                even] [to] (say~ no | refuse | decline | get out of it | turn me down | back out | escape | wriggle \
                | object)
            (not | never | hardly) (dare~ | able | free | allowed | in a position) [to]
            (so | so that | until | because) {they} (has | have | had | must | will have | feel~ | is forced | are \
                forced | is obliged | are obliged | would have | almost have | nearly have) [to | obliged | forced | \
                guilty | that] [to] (agree | say yes | give | accept | help | yes | say | do it | pay | go along | \
                come | obliged | forced | guilty | bad)
            ({they} | has | have) (has to | have to | must | feel~ they have to) (say yes | agree | accept | give in \
                | go along)
            too [much of a] [shy | afraid | scared | embarrassed | embarrassing | polite | tired | drunk | busy | \
                awkward | nervous | weak | new | sick | ill | young | old | confused | sleepy | kind | nice | rude | \
                humiliating] [for {they}] to (say | refuse | object | decline | argue | resist | turn | think | \
                notice | disagree | stop)
            (no way out | no way to (say no | refuse | leave | escape) | nowhere to (go | run | hide) | no escape | \
                cannot escape | no choice | no other choice | little choice | without a choice | no chance to (say \
                no | refuse | think | leave) | no room (to | for a) (refuse | no | say))
            (owe~ | owing) me … [favour | favor | money | one | something | so | and | big]
            (owe~ | indebted | in my debt)  … (me | so)
            (remind~ | mention~ | bring up) … (owe~ | all i (did | have done) | everything i | favour~ i | favor~ i \
                | i (helped | saved | lent | paid))
            (after | since | because) (i | we) (paid for | bought | treated | saved | lent | gave | helped | covered \
                for | did {they}) … (so | ask~ | can not | cannot)
            (give~ | buy~ | bring~ | pay~) … (gift | present | flowers | drink | dinner | chocolate~ | cake) [first] \
                … so [that] ({they} | he | she)
            so [that] {they} (feel~ | is | are) (obliged | guilty | indebted | bound | forced | bad | pressured | \
                trapped | cornered)
            (feel~) (obliged | forced | trapped | cornered | indebted | pressured)
            (while | when | because | since | now that) {they} (is | are | was) [too | so | still | very | half | a \
                bit | already | at work and] (drunk | tipsy | asleep | half asleep | sleepy | sick | ill | crying | \
                grieving | exhausted | tired | stuck | trapped | tied | strapped | locked | helpless | distracted | \
                vulnerable | sad | desperate | lonely | serving | on the phone | in the shower | on stage | \
                undressed | hungover | medicated | drugged | high | stressed | carrying | holding | giving | mid | \
                under | in pain | in the dentist's | in the chair | in hospital)
            (put~ | putting) … on the spot
            (in | on) [the | a] [stuck | packed | full | crowded | small | silent | moving] (lift | elevator | plane \
                | train | bus | cable car | ferris wheel | taxi) … (can not | cannot | no (way | where) | nowhere | \
                trapped | until | so [that] {they})
            (trap~ | lock~ | stuck) … (lift | elevator | car | room | cable car | meeting | seat | with me)
            (lock~ | close | shut | block~ | stand~ in front of) the (door | exit) … [and | so | before]
            (propose~ | proposal | marry me | ask … out | declare my love | kneel~) … (in front of | stadium | stage \
                | audience | whole | everyone | microphone | loudspeaker | public | crowd | restaurant | flash mob)
            (out loud | loudly | publicly | in public) … (so | that | too | can not)
            (announce~ | declare~ | tell everyone) … (already | that) {they} (has agreed | have agreed | said yes | \
                will | is going to | agreed | is paying) … [before | and then | so]
            (wait~ until | when | once | get) {they} [is | are | have had | has had] … (drunk | tipsy | wine | beers \
                | drinks | tired | asleep | cornered | alone with me)
            (his | her | their) (job | grade | marks | visa | bonus | contract | rent | promotion | reference | tip) \
                (depend~ | is on the line | hang~)
            (before | without) {they} … (time to think | chance to think | think about it | realise | realize)
            (at | during | in the middle of) (his | her | their) [own] [father's | mother's] (wedding | funeral | \
                speech | exam | party | interview | shift | performance | toast | prayer)
            at … (funeral | wake | graveside | hospital bed)
            so [that] (everyone | everybody | all | the whole | the others | people | his | her | their) … (sees | \
                see | hears | hear | knows | know | watches | watch | listens | reads | read)
            (his | her | their | both) hands (are | is) (full | busy | wet | dirty | tied)
            (while | when | as | just as | right when) (she | he | they) (is | are | has | have | cut~ | carry | \
                carries | hold~ | serve~ | pray~ | cry | cries | eat~ | give~ | change~ | struggle~ | grieve~ | \
                bleed~ | blow~ out | walk~ down the aisle) … (full | tray | plates | customer~ | speech | phone | \
                labour | cake | toilet | candles | crying | bed | funeral | aisle | exam | surgery | chair | crowd | \
                queue | mouth full)
            while … (people | queue | line | everyone | everybody | others | crowd | customers | friends | family) \
                [all] … (wait | waits | waiting | listen | watch | look | stare | stand | film)
            (right | just | straight | immediately) after i (lent | gave | helped | paid | did | saved | bought | \
                covered)
            (on | from) [the] stage (who | which | whether | if)
            pointing at (one | a | the | him | her | {person})
            (right | just | straight | shortly) after i (have | had | would)
            (has to | have to | must) (decide | answer | choose) (fast | quickly | at once | on the spot | now | \
                right away)
            without (warning | preparing) (him | her | them | {person})
            nobody (will | can | could | would | dares to | says) [ever] (say no | refuse | no)
            in front of … (crowd | audience | congregation | stadium | guests)
            while (his | her | their) … (boss | wife | husband | mother | father | family | friends | parents | \
                colleagues | kids | team | customers | date | girlfriend | boyfriend | manager) … (stand~ | standing \
                | watch~ | listen~ | sit~ | sits | look~ | there | next | beside | present | in the room)
            (while | with) … (family | friends | colleagues | parents | guests | class | team | crowd | room | table \
                | queue | office | everyone | everybody) [is | are | all] (looking | watching | listening | staring | \
                waiting | around us)
            feel~ (they | he | she | that they) (must | has to | have to | should | can not | need to | owe)
            (date | number | out | kiss | marry | drink) … while {they} [is | are] (take~ | taking | draw~ | drill~ | \
                cut~ | wash~ | treat~ | serve~ | examine~)
            (tipsy | drunk | sleepy | grieving | mourning | bereaved | crying | sobbing | weeping | heartbroken | \
                hungover | freshly widowed) ({person} | {kin} | {trade} | widow~ | widower)
            (is | has | have | are) had (a few | too much | one too many | some drinks | some wine | three | four | \
                five)
            (tell~ | announce~ | promise~ | inform~) (the group | everyone | everybody | them all | people | the \
                others | the class | the team | the office | my {kin}) … {they} … before (i | we) (ask | asked | \
                have)
            (give~ | buy~ | treat~ | bring~) (him | her | them | {stranger} | a {person} | the {person} | everyone) … \
                (then | and then) ask
            (round | drinks | dinner | lunch) for (everyone | everybody | all | them) … then ask
            over (the | a) (tannoy | intercom | pa | public address | megaphone)
            (can not | cannot) (get away | walk off | escape | leave | hang up | get off | step out | move)
            (can | could) not [very] well (refuse | say no | decline)
            """;
    static final String EXCEPTIONS = """
            before (the | a | my | our) (meeting | class | wedding | party | bus | school | queue | line | room | \
                show | film | office | game) [starts | begins | opens | comes | is | leaves | ends | fills | \
                tomorrow | on | even]
            with (a | the | my | some | other | two | all my | my whole | our | his | her | their | three) [best | \
                old | whole] (friend~ | family | colleague~ | team | class | group | parent~ | neighbours | guests | \
                people | boss | date | girlfriend | boyfriend | wife | husband | kids | children | manager | crowd | \
                company | customer~ | department | relatives)
            (with | before) (everyone | everybody | people) (at | in | who | from | and | to | i)
            (come | go | get | be | up | join | play | sing | dance | stand | step | try | drum | speak | read | crew | act | perform | cry) … on stage
            (sing | speak | present | perform | dance | read | play | talk | rehearse) [·] [·] in front of the
            in front of [the | my | our] (shop | house | office | church | school | stadium | hall | restaurant)
            (i | we) (owe | owed)
            (i | we) (do | did | can | could | will | would) not dare
            (let me | i may | i can | i could | i might | may i | can i | could i | me to | i) … (sing | speak | \
                present | perform | dance | read | play | toast | talk | say | give | show | make a) … in front of \
                [the | all | my] (everyone | everybody | all | whole | other | class | team | crowd | audience | \
                guests)
            to (say | read | make | sing | speak | greet | wish | announce) … over the (microphone | loudspeaker | \
                tannoy | intercom)
            """;

    private NoMadeHard() {}
}
