package app.asked.core.kindness.english;

/// Touch beyond what is offered and freely returned. A high five, a fist bump and a handshake are fine.
final class Touching {
    static final String PHRASES = """
            (hug~ | cuddle~ | kiss~ | embrace~ | tickle~ | stroke~ | caress~ | massage~ | rub~ | pat | patting | \
                pinch~ | squeeze~ | poke~ | grope~ | slap~ | smack~ | punch~ | hit | hitting | shove~ | push | \
                pushing | spank~ | lick~ | bite | biting | sniff~ | wrestle~ | grab~ | touch | touching | tap | \
                tapping) … {person}
            ask~ … {person} … (for | to) … (hug~ | cuddle~ | kiss~ | massage~ | slap~ | tickle~ | spank~ | piggyback | \
                smack~ | backrub)
            ({person} … | a | free) (hug~ | cuddle~ | kiss~) from {person}
            (offer~ | give~ | giving | get~ | steal~) … {person} … (hug~ | cuddle~ | kiss~ | massage~ | piggyback | \
                back rub)
            (offer~ | give~ | giving | get~ | steal~ | collect~ | ask~ for) [a | some | free | ten | five | three | \
                random | as | many | surprise] [free | random] (hugs | hug | kisses | kiss | cuddles | cuddle | \
                shoulder massage)
            (feel | feeling | squeeze~ | touch | touching | stroke~ | rub~ | pat | patting | pull~ | smell~ | braid~ \
                | ruffle~ | comb~ | play with | run … through) … (hair | beard | bicep~ | muscle~ | belly | bump | \
                tattoo~ | cheek~ | face | leg~ | knee~ | thigh~ | arm~ | shoulder~ | back | neck | ear~ | foot | \
                feet | skin | abs | chest | bum | butt | bottom | head)
            hold~ [on to] (a | the | some | my | his | her | their | {person}) … (hand | hands | waist | arm) [on | \
                in | with | while]
            hold~ hands with … {person}
            (hold~ | take~ | grab~ | link~) {person} … (hand~ | arm~) … (and | on | in)
            take~ … {stranger} … by the (hand | arm)
            (arm~ | hand~ | head | legs | feet) (around | round | on | over | in | across) … ({stranger} | {trade} | \
                shoulder~ | his | her | their | lap)
            (sit~ | sat) … (lap | knee | knees)
            (jump~ | climb~ | leap~ | hop~) … (on | onto) … (back | shoulders)
            (lift~ | carry~ | pick~) (him | her | them | {stranger} | me) (up | around | over | to | across)
            (ask~ | let~ | make~) … {stranger} … (carry~ me | lift~ me | pick~ me up | give~ me a piggyback)
            piggyback~ | piggy back
            tap~ … (bum | bottom | butt | behind)
            (link~ | lock~) arms with
            (lean~ | rest~ | lay~ | put~ | fall~ asleep) … (on | against) … (shoulder~ | lap | chest)
            (bump~ | brush~) (into | against) … {person} … (purpose | deliberately)
            (dance~ | get~ | stand~ | press~) (close | right up | up) (against | to | on) [a | the | some | my] {person}
            {body} … (touch | touching | touches | rub against | brush against)
            (sit~ | stand~ | squeeze~ | lean~ | snuggle~ | press~ | dance~ | get) (up | so | too | very | right | \
                extremely | really | uncomfortably) (close | near)
            (snuggle~ | cosy | nestle~ | nuzzle~ | grope~ | fondle~ | stroke~) [up] (against | to | with | next | \
                {person})
            (wipe~ | brush~ | pick~ | flick~ | dust~ | remove~ | fix~ | straighten~ | adjust~ | scratch~ | paint~ | \
                draw~ | blow~ | breathe~ | whisper~ | put | stick~) … (off | from | on | in | into | to | down | up \
                | a | the | her | his) … {person} … {body}
            (a | random | the) ({stranger} | {trade} | woman's | man's | girl's | guy's | lady's) [left | right | \
                bare | naked | big | long | soft] (shoulders | neck | back | waist | biceps | belly | cheek | lap | \
                thigh | knee)
            (nap~ | cry~ | sleep~ | lie | lay | doze~) … on … (shoulder | lap | chest | arm)
            pick~ up (a | some) (stranger | man | woman | guy | girl | passer by)
            (spin~ | swing~ | twirl~ | toss~) (him | her | them | a {person} | {stranger}) (round | around | up | in \
                | about)
            (dance~ | touch~ | sit) … (on | against | with) … {person} … without asking
            (lift~ | take~ | pull~ | snatch~ | grab~ | knock~ | tug~ | steal~) … (off | from | out of | at) … \
                {person} … (head | face | hand~ | nose | sleeve | ear~ | hair | coat | tie)
            on [to] (his | her | their | a stranger's | somebody's | someone's) (shoulders | back | lap | knee | \
                knees | feet)
            back (scratch~ | rub~ | massage~) | backrub~
            wrap~ … (around | round) {person}
            tap~ {person} on the
            (brush~ | comb~ | wash~ | plait~ | ruffle~ | tousle~ | nudge~ | elbow~ | prod~ | fondle~ | cup | peck~ | \
                snog~ | smooch~ | scratch~ | blow~ (in | into | on) | measure) … {person} … {body}
            (let~ | letting | allow~) me … (touch | brush | comb | braid | stroke | feel | hold | wash | cut | smell \
                | sniff | kiss | rub | squeeze | style | plait) (his | her | their) [{body} | belly | hand]
            (snog~ | smooch~ | nudge~ | elbow~ | prod~ | headbutt~ | goose | frisk~ | body check~ | shoulder barge~) \
                {person}
            (snog~ | smooch~ | nudge~ | elbow~ | prod~) (a | an | the | my | some | every) [random] {person}
            (high five | fist bump | hug | touch | tap | pat) … (without (asking | warning | a word) | before they \
                (notice | can))
            (smell~ | sniff~ | kiss~ | lick~ | bite) … (neck | hair | hand | ear | armpit | shoulder | cheek)
            (arm | arms | hand | hands) (round | around) ({person} | a {person} | the {person} | somebody | someone)
            (hug~ | cuddle~ | kiss~ | hold hands | snuggle~) … (first person | next person | whoever | passer | \
                anyone | everyone | queue | strangers | zone)
            (free | random) (cuddle~ | hug~ | kiss~ | massage~)
            (scarf | arm | blanket | coat) (round | around) ({person} | a {person} | {stranger}) [neck | shoulders]
            (lift~ | hoist~ | pick~ up | carry~) (a | the | some) {person} (off | up | over | onto | across)
            (ask~ | get | let) … {person} … (to carry me | to lift me | carry me | lift me)
            my (feet | legs | head | hand | arm) (on | in | round | around | across) … (lap | knee | shoulder | \
                {person})
            ask~ … {person} … for (a | an) [back | neck | foot | head | shoulder | quick | real | big | long] (hug | \
                cuddle | kiss | massage | piggyback | rub)
            fingers (through | along | over | down)
            (tug~ | yank~ | pull~ | twist~ | flick~) [at | on] (a | the | his | her | their | some) [{person}] \
                ({body} | ponytail | beard | braid | plait)
            (cover~ | blindfold~) (someone's | somebody's | {person} | his | her | their | the {person} | a {person}) \
                (eyes | mouth | ears)
            (peck | kiss | smooch) on (the | his | her | their) (cheek | lips | forehead | hand | mouth | nose)
            (tie~ | untie~ | zip~ | button~ | unbutton~ | straighten~ | adjust~) (his | her | their | (a | the) \
                {person} | someone's | somebody's) (shoelace~ | laces | tie | collar | coat | zip | hat | scarf | bow \
                | shirt)
            """;
    static final String EXCEPTIONS = """
            touch~ (up | base | screen | wood)
            (in | of | lost | get in | keep in | stay in | out of | lose) touch
            (hug~ | kiss~ | cuddle~ | massage~) (from | with | for | to) [my | a | an] [best | old | good | close] {kin}
            (hug~ | kiss~ | cuddle~ | massage~) my [best | old | good | own] {kin}
            ask~ (a | my | an | one of my) [best | good | old | close] {kin} [of mine] for (a | one) [long | big | \
                real | quick] hug~
            massage~ (parlour | parlor | salon | therapist | school | chair | practice | student | studio | oil | \
                place | appointment | course)
            (pet | pat | stroke | touch | hug | cuddle | hold | kiss | rub | feed) (a | an | the | his | her | their \
                | my | {person}) [big | old | small | little | friendly | sleepy] (dog~ | cat~ | puppy | puppies | \
                horse~ | kitten~ | rabbit~ | goat~ | sheep | donkey~ | pony | alpaca~ | llama~ | tree~ | animal~ | \
                parrot~ | cow~ | lamb~ | pig~ | snake~ | bird~ | hedgehog~)
            (push | pushing) … (bike~ | trolley | pram | swing | car | button~ | cart | door | back)
            hit (the | a) (iron | gong | drum~ | bell | ball~ | note~ | target | nail | bag | buzzer | piñata | golf)
            tap~ (dance~ | dancing | water | beer)
            rub~ (off | it in)
            hands (on | in) (course | workshop | session | the clay | clay)
            hand~ (in | over | on) (his | her | their | a | my) (cv | resume | form | letter | note | card | flyer | \
                homework)
            (may | can | could | to) touch (the | a | his | her | their) (fabric | sculpture | stone | paint | wool \
                | wood | drum | instrument | guitar | piano | cloth | material)
            hold~ … hand~ (up | out)
            back (of | room | door | row | seat | garden)
            ask~ … {kin} … (hold | take) my hand
            … hug~ (stand | booth | sign)
            {kin} … my {body}
            (barber | hairdresser | stylist | doctor | nurse | physio | physiotherapist | masseur | masseuse | \
                osteopath | tattooist | trainer) … my {body}
            (dance | tango | salsa | judo | yoga | massage) (partner | teacher | instructor | course | class | club)
            pick~ me up (from | at | in | after | on | tomorrow | later)
            free hug~ (day | sticker~ | sign~ | campaign)
            (let | lets) (the | a | his | her) (dog | cat | horse | goat | rabbit | pony) (sniff | smell | lick) …
            """;

    private Touching() {}
}
