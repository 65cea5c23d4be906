package app.asked.core.kindness.english;

/// Insults, mockery and annoying people on purpose.
final class Rude {
    static final String PHRASES = """
            (insult~ | humiliate~ | ridicule~ | belittle~ | offend~ | heckle~ | jeer~ | sneer~ | taunt~ | berate~ | \
                (shame | shames | shamed | shaming) (a | an | the | my | him | her | them | {person}) | degrade~ | demean~ | disrespect~ | catcall~ | wolf whistle~ | wolfwhistle~ | \
                troll (a | an | the | my | him | her | them | people | {person}) | trolling | patronise~ | patronize~ | scold~ | slander~ | gossip~ about | snub~ | smirk~ | \
                roast {person} | diss | dissing | curse~ | bitch~ | boo | booing | body shame~ | fat shame~)
            (be | being | act~ | as | so | very | really | super | deliberately | purposely | a bit | get | totally \
                | extra) (rude | nasty | mean | obnoxious | arrogant | cruel | insulting | offensive | unpleasant | \
                annoying | bitchy | hostile | disrespectful | condescending) [as | to | and | about | with | when | \
                on | toward | towards | until]
            rudely | rude (remark~ | comment~ | joke~ | gesture~ | word~ | question~ | answer | to | about | name~ | \
                face | sign | noise~ | song)
            (nasty | mean | sexist | racist | homophobic | dirty | cruel | offensive | vulgar | crude | insulting) \
                (remark~ | comment~ | joke~ | thing~ | word~ | question~ | name~ | nickname~ | song)
            (mock | mocking | mocks | mocked) (the | a | an | his | her | their | my | somebody~ | someone~ | people \
                | {person})
            (tease~ | imitate~ | mimic~ | mimick~ | ape | parody) … ({person} | accent | stutter~ | limp | weight | \
                voice | walk | about | body | looks)
            (annoy~ | irritate~ | provoke~ | bother~ | disturb~ | wind~ up | anger~ | enrage~ | infuriate~ | \
                frustrate~ | upset~ | embarrass~ | shock~ | disgust~ | gross~ out | scare~ | frighten~ | startle~ | \
                unsettle~ | creep~ out) (a | an | the | my | him | her | them | {person} | his | everyone | people | \
                some)
            (annoying | irritating | disgusting | insulting | idiotic) … (on purpose | deliberately | question~)
            on purpose to (annoy | irritate | bother | upset)
            (swear | swearing | curse | cursing | shout~ | yell~ | scream~ | snap | snapping | hiss~ | growl~ | \
                bark~ | honk~ | whistle~ | spit~ | point~ and laugh~ | sneer | snarl~ | roar~ | moan) at
            (make~ | making | poke~) (fun of | a fool of | fun at | jokes about (his | her | their | {person} | the \
                {person}))
            (laugh~ | giggle~ | snigger~ | chuckle~) [loudly | out loud | openly] (at | in) (him | her | them | his \
                | her | their | {person} | a | the | my | somebody's | someone's | people's)
            (call~ | calling) (him | her | them | (a | the | my | an) {person}) [a | an | his] (idiot~ | stupid | \
                fat | ugly | names | liar~ | loser~ | moron~ | fool~ | dumb | lazy | pig | cow | clown~ | boring | \
                old | crazy | bitch | bastard | dog | useless)
            (a | an | you | complete | such an | stupid | bloody) (loser | jerk | fool)
            (idiot~ | moron~ | imbecile~ | bitch~ | bastard~ | asshole~ | arsehole~ | dickhead~ | wanker~ | twat~ | \
                slut~ | whore~ | retard~ | cretin~ | dumbass~ | fatso | fatty | baldy | weirdo)
            (fuck~ | piss~ off | shut up | screw you | go to hell | (tell~ | say~ | shout~) … get lost | shut it | zip it | drop dead | get stuffed | bugger off | eff off)
            (middle finger | the finger | flip … off | flipping … off | stick … tongue out | pull … faces at | show \
                … tongue)
            (why | how | whether | if) … ({person} | {they}) … (so | too | that | really | think~ | is | are | look~ \
                | how) [is | are] (fat | ugly | stupid | dumb | thick | slow | bald | short | single | old | lazy | \
                boring | poor | smelly | bad at | thin | skinny | grumpy | wrinkled | miserable | useless | \
                incompetent | unattractive | overweight)
            (how | why) (fat | ugly | stupid | dumb | old | poor | bald | slow | lazy) {they}
            (how much | what) {they} … (weigh~ | weight)
            (too | so | as) (dumb | stupid | fat | ugly | thick | ignorant | lazy | incompetent | old and) (to | for \
                | that | as)
            (she is | he is | they are | is she | is he | are you | whether she is | if she is) pregnant
            (when | how long) … (die | dies | dying | has left | she has left | he has left | before she dies)
            (look~ | dress~ | smell~ | sing~ | sound~ | walk~ | taste~) like (a | an | shit | crap | garbage | \
                rubbish | trash | they | she | he) (clown | pig | cow | shit | crap | garbage | rubbish | trash | \
                tramp | witch | whale | homeless | dog | idiot | dead | monkey | slept | dressed | potato | \
                disaster)
            (tell~ | say~ | complain~ | inform~) … {person} … (disgusting | ugly | awful | terrible | horrible | \
                stupid | dumb | fat | smell~ | stink~ | boring | bad breath | rubbish | useless | worst | hideous | \
                pathetic | crap | shit~ | bad taste | incompetent | hate (his | her | their) | annoying | looks old \
                | lose weight | talentless)
            (his | her | their | his dog | her dog) … (is | are | looks | look) [so | really | very | too] (ugly | \
                disgusting | stupid | fat | hideous | terrible | awful | pathetic | stinks)
            (such | what) [a | an] (rubbish | trash | ugly | stupid | awful | horrible | terrible)
            (bad breath | body odour | body odor | stink~ | smells bad | smell bad | needs a shower | need a shower)
            (cut~ | jump~ | skip~ | push~ | barge~ | shove~) [in | into | the | to | past | ahead | through | in \
                front] [of] [the | in | a] (queue | line | front of the (queue | line)) [and | ahead | without | to \
                | on]
            push~ in (front | at | ahead) | queue jump~ | barge~ (in | into | past | through)
            (snap~ | click~) (my | your) fingers
            (burp~ | fart~ | belch~ | spit~ | pick my nose | blow smoke | chew with | slurp~ | pee~ on | throw up) … \
                [at | in | on | into | near | next | loudly]
            (throw~ | splash~ | squirt~ | spill~ | flick~ | dump~) … (at | on | over | in | into) (a | the | him | \
                her | them | his | her | their | {person}) … (face | {person} | shirt | head | lap)
            (interrupt~ | talk over | shout down | disrupt~ | gatecrash~ | crash) (a | the | his | her | their | my \
                | someone's | somebody's | {person}) [couple's | private | romantic | first] (conversation | date | \
                speech | prayer | lecture | funeral | wedding | sermon | concert | dinner | class | meeting | \
                proposal | couple~ | presentation)
            (make~ | making) (him | her | them | {person} | the {person}) (cry | angry | mad | furious | blush | \
                uncomfortable | ashamed | jealous | squirm)
            (ignore~ … and | steal~ … seat | take~ … food from … plate | eat~ (from | off) (a | his | her | their | \
                {person}) … plate | take~ … chips from)
            (stare~ | leer~ | ogle~ | gawk~) (at | down)
            (hit~ on | flirt~ with | chat up) (a | the | his | her | my friend's | {person}) … (wife | girlfriend | \
                husband | boyfriend | married | taken)
            (tell | say) … (never seen such a | waste of | get a real job | go on a diet | should smile | bad at \
                (his | her | their) job)
            (sarcastic~ | sarcasm | contempt | scornful~ | spite | spiteful~ | mean spirited)
            (ask~ | comment~) … (about | on) (his | her | their | a {person} …) (weight | belly | wrinkles | spots | \
                pimples | acne | scar~ | divorce | sex life | disability | bald | boobs | breasts | body | nose job \
                | religion)
            (sex life | sleep with me | have sex | boobs | breasts | naked | nude~ | (his | her | their | your | my | stranger's) [used | dirty] (underwear | panties | knickers | bra) | one night \
                stand | bra size)
            (racist | sexist | xenophobic | homophobic)
            (fat | ugly | stupid | smelly | dumb | filthy | hideous) {person}
            (imitate~ | mimic~ | ape | aping | parody | copy) (how | the way | a {person} | the {person} | my \
                {person} | his | her | their | people | {person} …)
            (when | why | whether | if) {they} … (finally | ever | not yet | still) (break up | divorce~ | die~ | \
                retire~ | marry | married | have children | have a baby | lose weight | get a job | grow up | single \
                | bath | shower)
            (point~ | laugh~) … at … (weight | nose | clothes | hair | shoes | accent)
            (awful | terrible | horrible | disgusting | ugly | hideous | ridiculous | lousy | rotten) (tie | shirt | \
                haircut | hair | dress | face | voice | perfume | breath | cooking | food | singing | playing | \
                outfit | hat | taste | baby | dog | husband | wife)
            (his | her | their) … (is | was | are | were) (awful | terrible | horrible | disgusting | ugly | hideous \
                | ridiculous | lousy | rotten | bad | rubbish)
            (all | none) of them (were | was | are) (bad | awful | good)
            (chubby | fat | ugly | stupid | smelly | dumb | wrinkly | spotty | pimply | skinny | miserable | lazy | \
                obese) ({person} | {trade})
            ask~ … {person} … (for | about | what) (his | her | their) … (weight | weighs)
            (scoff~ | smirk~ | sneer~ | roll~ my eyes | groan~ | yawn~ … face | grimace~) at
            (say~ | tell~ | something | write | shout | whisper) … (mean | nasty | cruel | hurtful | bitchy | unkind \
                | rude) [things] (about | to)
            (something | things) (mean | nasty | cruel | hurtful | unkind | rude | insulting)
            (tastes | smells | looks | sounds) like (dog food | cat food | mud | cardboard | feet | vomit | shit | \
                rubbish | garbage | poo | glue | a dog)
            bald … (comb | shampoo | hair | brush)
            (if | whether) (that | those | it | her | his) … (is | are) [his | her | their] real (nose | hair | \
                teeth | breasts | boobs | face | voice | name)
            (tell~ | say~ | inform~ | let | remark~ | announce~ | shout~ | whisper~) … ({they} | {person} | that | it \
                | you) … (out of tune | off key | tone deaf | too old | too fat | past it | a joke | a disgrace | no \
                good | hopeless | untalented | talentless | a bore | overrated | a failure | not funny | unfunny | \
                can not (sing | cook | dance | drive | paint | play | act | parent))
            (look~ | seem~) [much | far | way | a lot | ten years | so | very] (older | fat | fatter | ancient | \
                pregnant | ill | ugly | cheap | rough | stupid)
            (put on | gained | gaining | putting on) [some | a lot of | a bit of | so much] weight
            (is | has | have | are) [she | he | they] (put on | gained | lost) [some | a bit of | a lot of] weight
            (taste~ | smell~ | sound~ | look~) like (dishwater | ditchwater | sweat | sick | puke | soap | sock~ | \
                old socks | sewage | dish water | a drowning | a dying | chalk | sawdust | rubber | a sack | a potato \
                | a frog | a horse)
            (blind | daft | silly | fat | lazy | ugly | stupid | grumpy | old) (bat | cow | goat | git | hag | pig | \
                sod | lump | moo | crone | coot | bag | trout | toad)
            ask~ … (woman | lady | aunt | girl | teacher | boss | {person}) (her | his) age
            bald … (hairdresser~ | barber~ | comb | shampoo | hairbrush | conditioner | hairstyle | haircut)
            (is | are | whether | if) (that | this | it | those) [is | are] [really] (a wig | a toupee | a hairpiece \
                | a nose job | fake | false teeth | real)
            brat~
            {they} (is | are) always (this | so | that | as) (slow | rude | lazy | loud | stupid | grumpy | bad | useless | dumb | \
                boring | clumsy | late | miserable | unfriendly)
            (shout~ | yell~ | scream~ | call out | cry out) (boring | boo | rubbish | loser | fire | liar | bomb | \
                cheat | shame)
            tell~ … to (hurry up | get a life | grow up | move it | shut it | be quiet | smile | lose weight | shave \
                | wash)
            any good at (his | her | their) job
            a (child | kid | monkey | blind man | toddler | five year old) could [have]
            spit~ (out | at | on)
            (eat~ | take~ | pinch~ | steal~ | nick~ | grab~ | help myself to) … (off | from) (a | the | someone | \
                someone's | somebody's | his | her | their | {stranger} | {person}) … (plate | bowl | glass | tray)
            (if | whether | why) … (not | ever) (bored | tired | ashamed | embarrassed) (of | to)
            prank~ (call~ | a | the | my | him | her | them)
            (wind~ | winding | wound) (a | the | my | him | her | them | {person}) … up
            (wind~ | winding) up (the | a | my | {person})
            (sneer~ | jeer~ | snigger~ | tut | tutting | scoff~) (at | about)
            (correct~ | criticise~ | criticize~ | slag~ off | slate | rubbish) (his | her | their | a | the | my) … \
                (grammar | parenting | cooking | clothes | hair | weight | english | accent)
            (so | such) (slow | lazy | rude | miserable | grumpy | useless)
            (whether | if) {they} (is | are) (the | his | her | their) (grandmother | grandma | granny | grandfather \
                | grandad | mum or | mother or)
            (whether | if | why) {they} (ever | never | even) (smile~ | wash~ | laugh~ | work~ | shower~ | listen~ | \
                clean~ | stop~ | brush~ | shut~)
            (nobody | no one) (likes | loves | wants | talks to | invites) (him | her | them)
            (make~ | making | pull~) … (noise~ | gesture~ | faces | a face) at
            (heavy | large | overweight | obese | chubby | plump) {person} … (seat~ | weigh~ | diet | eat~ | fit | \
                chair)
            (sneeze~ | cough~ | drool~ | burp~ | breathe~ | dribble~) (on | in | into | over) (a | the | his | her | \
                their | someone | somebody | someone's | somebody's | {person})
            (if | whether) {they} (is | are | was | were) (drunk | mad | crazy | stupid | blind | deaf | stoned | on \
                drugs | insane | nuts | dense)
            call~ ({they} | him | her | them) (a | an) (dragon | witch | snob | cheat | thief | crook | coward | \
                nobody | monster | bore | rat | snake | zombie | dinosaur | parasite | bully)
            such a (mess | bore | pain | snob | disaster | slob | waste | cow | fool)
            (nick~ | steal~ | pinch~) (someone's | somebody's | a stranger's | his | her | their) (seat | chair | \
                place | spot | drink | food | towel)
            {say} … (he | she | they | you | their … | his … | her …) (is | are | was | were | looks | look | sounds \
                | sound | smells | smell) [so | too | very | really | pretty | rather | quite | a bit | always | \
                getting | the most | the] {bad}
            pay~ (him | her | them | {person}) to (stop | shut | leave | go away)
            in (his | her | their | someone's | somebody's | (a | the) {person} | {person}) face
            throw~ … at (people | strangers | him | her | them | someone | somebody | a {person} | the {person})
            (when | why | whether | if) {they} … (finally | ever | still | not yet | at last) [going to | not] \
                (having | getting | finding | losing | growing | moving out | settling)
            """;
    static final String EXCEPTIONS = """
            (sound~ | seem~ | feel~ | be thought | look~ | am | find it) (rude | mean)
            (ask~ | tell~) … (for | the | me | my | a) [old | best | worst] rude
            (stop | to stop | quit) (making | teasing | laughing | shouting | mocking | swearing | yelling)
            mock (interview | exam | test | trial | up | turtle | neck)
            (curse~) (word | of the | on the)
            (laugh~ | giggle~) at (my | me | myself | the joke | the name | it | a joke | our)
            (wonderfully | beautifully | gloriously | proudly | charmingly) ugly
            ugly (christmas | jumper | sweater | holiday | mug | vase)
            spill the beans
            sorry (for | that | if | about) …
            crash course
            (pee | wee) (break)
            a mean (soup | curry | pie | cake | coffee | cook)
            line dance~
            snap (peas | on)
            jerk chicken
            skip (the) [line] (song | track)
            line ((of | in) … (poem | song))
            terrible (singer | dancer | at)
            (that | which | what | who) (made | makes) (him | her | them | {person})
            (play~ | plays | role | part) … (idiot | fool | brat | moron | jerk)
            idiot (proof | 's guide)
            (nude | naked) (painting~ | model~ | drawing~ | statue~ | sculpture~ | cake~ | colour | lipstick | class \
                | figure~)
            life drawing
            (am | i am | i was | i look | me) … (idiot | fool | loser)
            insult (in | from | of the | by)
            (comedian~ | comic) … joke~
            (role | part) of …
            """;

    private Rude() {}
}
