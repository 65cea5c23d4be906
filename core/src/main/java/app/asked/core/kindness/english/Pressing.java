package app.asked.core.kindness.english;

/// Pushing at the person after, or instead of, an answer.
final class Pressing {
    static final String PHRASES = """
            (until | unless) … ({they} | you | it | the … ) … (say~ yes | yes | agree~ | give~ | give~ in | gives up | \
                relent~ | cave~ | caves in | cry~ | cries | weep~ | answer~ | reply~ | replies | respond~ | accept~ \
                | say~ something | let~ me | pay~ | buckle~ | crack~ | break~ | change~ | nod~ | sign~ | come~ | can \
                not | back down | lend~ | block~ | snap~ | surrender~ | do~ it | weaken~ | budge~ | laugh~ and \
                agree)
            until (i get | i have | i win | i got | the answer is | it is a | there is a | one of them)
            (keep | keeps | kept | keeping | go on | going on | carry on | continue | do not stop | never stop | not \
                stop | without stopping) [on | right on | politely | gently | to | gently but firmly] (asking | \
                begging | pushing | trying | calling | phoning | knocking | ringing | nagging | insisting | pleading \
                | texting | messaging | writing | emailing | talking | pressing | arguing | bothering | bugging | \
                following | haggling | bargaining | repeating | pestering | waving | dialling | dialing | staring | \
                coming back | going back | standing | sitting | ask | beg | push | insist | at (him | her | them | \
                it))
            keep on at
            (do not | never | not | will not | refuse~ to | without) (take~ | taking | accept~ | accepting) (a | any \
                | the | their | his | her) no
            (do not | never | not | will not | refuse~ to) (take | accept | hear) no
            (do not | never | not | will not | without) (take~ | accept~) … for an answer
            (refuse~ | refusing) to (leave | go | move | stop | budge | hang up | let | give | accept | sit | step)
            (not | never) (leave~ | leaving | move~ | moving | go | going | budge~ | stop~ | stopping | hang~ up | \
                let go | give up | letting go | step aside | let (him | her | them | {person}) (go | leave | pass | \
                off | out | alone | past)) [until | unless | when | even | before | without | from | them | him | \
                her | ,]
            (let | letting) (him | her | them) [not] (go | leave) until
            stay~ … until
            badger~ (a | an | him | her | them | {person} | the {person} | until)
            (nag~ | pester~ | hassle~ | harass~ | hound~ | plead~ | bombard~ | spam~ | coerce~ | stalk~ | bully~ | \
                guilt~ | guilt trip~ | pressure~ | pressurise~ | blackmail~ | threaten~ | threat~ | intimidate~ | \
                manipulate~ | extort~ | bullied | strong arm~ | arm twist~ | wear~ … down | grind~ … down | cajole~ \
                | hector~) [that | if | with | the | my | a | him | her | them | to | into | i | in]
            (bug | bugging) (the | my | a | him | her | them | {person})
            beg (a | an | the | my | him | her | them | {person} | for | until | and | on | to | again | harder)
            begging | begs | begged
            (corner~ | trap~ | block~ | surround~ | chase~ | hunt~ down | ambush~) [a | the | my | some | every] \
                [old | new | young | poor | shy] ({person} | him | her | them)
            (run~ | go~ | walk~ | come~) after (him | her | them | the {person} | a {person} | {person})
            follow~ (a | the | him | her | them | my | {person} | after) [up] … (down | to | until | home | around | \
                and | along | through | out | when | for | while | street | asking)
            (stand~ | sit | park | step) in (the | his | her | their) (doorway | way | door) so
            (block~ | bar~) (the | his | her | their) (way | door | doorway | exit | path | aisle)
            insist~ [on | that | again | until | and | when | a | loud~ | if | more | ,]
            (force~ | forcing) (a | the | my | him | her | them | {person})
            demand~ (that | a | an | my | the | to | free | loudly | it | money | his | her)
            (make~ | making) (him | her | them | {person} | the {person} | my {person}) [all] (feel | look) (guilty \
                | bad | sorry | selfish | obliged | small | mean | responsible | ashamed | stupid)
            (talk~ | push~ | press~ | pressure~ | nag~ | drag~ | shame~ | bully~ | argue~) … (him | her | them | it \
                | {person}) into
            talk~ … into (it | {person})
            (again and again | over and over | non stop | nonstop | every (hour | minute | five minutes | ten \
                minutes) | (ten | twenty | fifty | hundred | 10 | 20 | 50 | 100 | dozen~ | many) times [a | in | \
                until | the | per | every])
            (each | every | twice a | ten times a) (day | morning | night | evening | hour | week) until
            no matter (what | how | who | whether | if) … ({they} | it | often | many | annoy~ | say | answer)
            whatever ({they} | the answer) (say~ | answer~ | is | tell~)
            as long as it takes
            or else
            (if | when | once | should | after) … ({they} | {person}) … (no | refuse~ | decline~ | hesitate~ | not \
                (want | agree | like | reply | answer | say | give | help | let) | do not | does not | will not | \
                shake~ | walk~ away | ignore~ | say~ no | back~ away) … (keep | ask again | ask him again | ask her \
                again | ask them again | try again | repeat | insist~ | cry~ | shout~ | yell~ | scream~ | argue~ | \
                stay | block | follow | chase | complain~ | threaten~ | push | raise | offer more | offer double | \
                whine~ | moan~ | sulk~ | beg | bargain | haggle | call | demand | make a scene | stare | refuse to | \
                why not | stand | sit | lie | tell everyone | tell them they | get angry | one star | bad review | \
                wait until | turn up | say please | do it anyway | up the | double)
            (shout~ | yell~ | cry~ | scream~ | sulk~ | complain~ | throw a tantrum | make~ a scene | one star | bad \
                review | leave~ … bad | tell everyone | hurt | unfriend | never speak | never talk | end the \
                friendship | break up | quit | write to (his | her | the | their) boss | report (him | her | them)) \
                … (if | unless | until) … (not | refuse~ | no | decline~ | reject~ | ignore~ | yes | agree~)
            (if | unless) … ({they} | the) … (not | refuse~ | no | decline~) … (shout~ | yell~ | cry | scream~ | \
                sulk~ | complain | make a scene | one star | bad review | leave … bad | tell everyone | unfriend | \
                never speak | never talk | break up | report (him | her | them) | write to (his | her | the | their) \
                boss)
            (one star | bad review | negative review | terrible review | angry review | complaint) … (if | unless)
            (argue~ | fight | haggle~ | debate~) … (until | as long | till | no matter | anyway | harder | forever)
            even (if | though | when | after) … ({they} | {person}) … (say~ no | no | not want | does not | do not | \
                refuse~ | uncomfortable | annoyed | declines | declined | busy)
            (not | never) give (up | in) [until | when | if | even | no]
            (twist~ … arm | break (him | her | them) | wear (him | her | them) out | puppy eyes until | emotional \
                blackmail | guilt | hold … hostage | lay siege)
            (call~ | text~ | message~ | ring~ | email~ | write~ | dm~) … (every day | every hour | all night | all \
                day | non stop | (ten | twenty | fifty | 10 | 20 | 50 | 100) times | each day | daily)
            (annoy~ | bother~ | bug~ | wake~ | irritate~) … (until | all night | all day | no matter)
            will not (leave | move | go | stop | give up | budge | let) … until
            (ask~ | call~ | text~ | message~ | ring~ | knock~ | write | email~ | beg | try | return | come back | go \
                back | invite~ | repeat~ | phone~ | dm~) … {many} times … (until | a day | a week | an hour | per | \
                in (a row | {many} | one | ten | an))
            ask~ the same … {many} times
            {many} (messages | texts | calls | emails | letters | dms | voicemails | reminders) … (until | in a | a \
                day | per day | an hour | every)
            (make~ | making | let) … feel [so | a bit | really | very | a little | all] (guilty | bad | sorry | \
                selfish | obliged | small | mean | responsible | ashamed | stupid)
            (stay | stand | sit | remain | camp | stick around | hang around | sleep | lie down) … (until {they} | \
                until i | until the (manager | owner | boss | police | staff) | as long as)
            (when | if | once | after | should) … (shake~ (his | her | their) head | hesitate~ | refuse~ | look~ \
                away | walk~ away | say~ no | decline~ | frown~ | turn~ away | hang~ up | wave~ me (off | away)) … \
                (ask | louder | repeat | try | follow | again | call | run | go on | keep | insist~ | argue | \
                explain again | i (explain | ask | repeat | call | follow))
            (ask~ | repeat~ | knock~ | beg | shout~) [again | even | it | them] [and] (louder | more loudly | harder \
                | more firmly | ever louder)
            even though {they} (want~ | try | tries | need~ | would rather | is | are) [to] [clearly | obviously | \
                trying | in a | want] [to] (leave | go | busy | hurry | stop | sleep | work | eat | uncomfortable | \
                in a hurry | scared | tired | be left | end | study)
            (not | never) let (him | her | them | {person}) [go | leave | finish | sleep | rest | off]
            (tell | say | threaten | warn) … i will (tell (his | her | their | everyone | the) | report | sue | \
                expose | hurt myself | leave a bad | never speak | cry | scream | call the police | write a bad | \
                complain | make a scene | post)
            (before | until) (i | they) (give~ me | get | agree~ | say~ yes | let~)
            (hold | cling | hang) on to … until
            (guilt | shame) … (into | so)
            (not | never) let it (drop | go | rest | be)
            (though | although | even if | even though | despite | when) {they} [really | clearly | obviously] \
                (hate~ | dislike~ | detest~ | do not (like | want) | does not (like | want) | did not (like | want) \
                | refuse~ | would rather not | feel~ (uncomfortable | bad) | want~ to be left)
            (push~ | press~ | urge~) (my | a | the | him | her | them) [{person} | {kin}] to
            (whine~ | whining | moan~ | sulk~ | cry~ | sob~ | bargain~ | haggle~ | plead~ | argue~ | stare~ | fight) \
                … until
            until it (works | is yes | is a yes | is mine)
            (put~ | apply~ | pile~ on) [some | more | a bit of | a little] pressure
            third time lucky
            (not | never | no longer) be (his | her | their | my) friend
            (push~ | press~ | hold~ out | fish~) for (a yes | an answer | more | the yes)
            (however | no matter how) (often | many | much | long | hard | loud | loudly | clearly | busy | firm~ | \
                annoyed | tired) … ({they} | you | {person} | times)
            whatever (reason~ | excuse~ | answer~ | the | {they} | comes)
            (ignore~ | overrule~ | disregard~ | override | brush~ aside | wave~ away | laugh~ off | talk~ over | get \
                round | get around) (the | a | any | her | his | their | every | that) [first | clear | polite] (no | \
                refusal~ | objection~ | excuse~ | protest~ | answer | hesitation)
            (a | the | every | his | her | their | first) no [just | only | really | simply] (means | is [just | \
                only]) (ask~ | try~ | yes | maybe | push~ | again | harder | nothing | the start | the beginning | an \
                invitation | a challenge | to)
            (talk~ | argue~ | coax~ | wheedle~ | sweet talk~) (him | her | them | {person} | my {kin} | the {person} \
                | a {person}) (into | round | over | until)
            (try~ to | until i | manage to | want to | keep~) change (his | her | their | {person}) mind
            (persuade~ | convince~ | coax~ | get | getting | talk~ | bring) (a | the | my | an) (reluctant | \
                unwilling | hesitant | doubting | shy) [{person} | {kin}] … (to | into)
            (owe~) me (an answer | a reply | a yes | an explanation)
            never (speak | talk) to (him | her | them | {person} | you) again
            (make~ | making | get) (him | her | them | {person} | my {kin} | you) [finally] (say yes | agree | give \
                in | promise | yield | back down | cave)
            (bang~ | hammer~ | pound~) (on | at) … (door | window | counter | wall)
            ask~ … out … (every | each) [single] (day | break | week | morning | evening | time)
            (offer~) (more and more | higher and higher | ever more | twice as much | double) …
            (ask~ | try~ | push~ | beg) and (ask~ | try~ | push~ | beg)
            (i | we | and) (will | am going to | shall) (ask | call | text | come | try | write | return | ring | \
                message) [you | him | her | them | back] again (until | unless | till | every | and again)
            (go~ | carry~ | push~) on (asking | until | even though | after | anyway) | (ask | asking) on (until | even | after | anyway | .)
            (not | never) (accept~ | hear~ | listen to | take) (the | a | any | her | his | their) (no | refusal)
            (without | until | before) (a | the | my | getting a | getting my | having a) yes
            (lay~ | put~ | pile~ | place~) … (guilt trip | pressure) on
            (tell | say | text | write) … i will (be (sad | angry | hurt | furious | mad | alone | disappointed) | \
                hate | leave | die | not be | stop being) … (if | unless)
            (if | when) … (will not | would not | do not | does not | refuse~) … (i will | threaten~ | post a | give \
                (a | them) (bad | one star)) …
            insist~ … (until | yes | kiss | hug | answer | number | although | though)
            (refuse~ | refusing) to …… until
            (whinge~ | gripe~ | grumble~ | complain~ | bleat~ | wail~ | protest~) … until
            until {they} (is | are | has | have | gets | get) (sick of | fed up | tired of | had enough | annoyed | \
                worn out | exhausted)
            (not | never | without) (let | letting) (the | a | my) {person} (go | leave | sleep | finish | off)
            press~ (him | her | them | {person} | the {person} | a {person} | my {kin}) (for | about)
            why not (again | each | after | until | and)
            foot in the door
            and another and another
            (if | when) … not (reply | answer | respond) … (send | text | write | call | message | ring | try) [her | \
                him | them] (another | again | more)
            (reminder~ | message~ | text~ | email~ | call~) [him | her | them] (each | every) (hour | day | morning | \
                minute | evening)
            beg beg
            (grovel~ | kneel~ | crawl~) … (until | feet)
            so [that] {they} [will | finally | must | have to | has to] (say~ yes | agree~ | give~ in)
            (until | unless) ({they} | {person} | the {person}) (tip~ | lower~ | let~ us | serve~ | sing~ | give~ me)
            (not | never) let (him | her | them) off
            the same (message | text | question | email | letter) … (every | each)
            (friendship | friends | we are | it is) [is | are] (over | finished | done) (if | unless)
            """;
    static final String EXCEPTIONS = """
            beg … pardon
            (do not | without | no | never) (insist~ | pressure~ | push~ | nag~ | beg~ | demand~ | forc~ | pester~)
            (tyre | tire | blood | air | water | low | no | high) pressure
            pressure (washer | cooker | gauge | cleaner)
            insist~ on (paying | sharing | helping | my turn)
            {they} insist~
            follow~ (up | the (sign | signs | rules | recipe | path | band on | instruction~ | trail | river) | on | \
                their advice | his advice | her advice | my | your | a recipe)
            wait~ … until (nobody | they | he | she | it | the | there | everyone | someone) … (is | are | has | \
                have | finish~ | put~) [not | no] (free | done | quiet | finished | off | in | empty | nobody | put \
                | over | her | his | the | their | time | ready | calm | one)
            force (field | of | majeure)
            even (if | though) (i | we)
            if (they | he | she) say~ no (i | we) [will] (thank | smile | say | nod | wish | go | leave | laugh)
            park in
            (stay | sit | stand | wait) … until (the (end | film | talk | music | bell | bus | show)| closing | \
                everyone | it (ends | stops | is over))
            asking myself
            until {many} (people | strangers | of them | others) (have | has) (said | answered | laughed | smiled)
            insist~ … (fine | ok | okay | free | allowed | welcome) to
            how many times
            until (i | we) have {many} [different] (answer~ | people | name~ | word~ | tip~ | stories)
            (at | on | in | round | around | from) the corner …
            """;

    private Pressing() {}
}
