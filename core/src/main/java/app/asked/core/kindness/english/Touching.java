package app.asked.core.kindness.english;

/// Touch beyond what is offered and freely returned. A high five, a fist bump and a handshake are fine.
final class Touching {
    static final String PHRASES = """
            (hug~ | cuddle~ | kiss~ | embrace~ | tickle~ | stroke~ | caress~ | massage~ | rub~ | pat | patting | \
                pinch~ | squeeze~ | poke~ | grope~ | slap~ | smack~ | punch~ | hit | hitting | shove~ | push | \
                pushing | spank~ | lick~ | bite | biting | sniff~ | wrestle~ | grab~ | touch | touching | tap | \
                tapping) … {person}
            ask~ … {person} (for | to) … (hug~ | cuddle~ | kiss~ | massage~ | slap~ | tickle~ | spank~ | piggyback | \
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
            slow dance … with … {stranger}
            (lean~ | rest~ | lay~ | put~ | fall~ asleep) … (on | against) … (shoulder~ | lap | chest)
            (bump~ | brush~) (into | against) … {person} … (purpose | deliberately)
            (dance~ | get~ | stand~ | press~) (close | right up | up) (against | to | on) {person}
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
            back (scratch | rub | massage)
            wrap~ … (around | round) {person}
            tap~ {person} on the
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
            """;

    private Touching() {}
}
