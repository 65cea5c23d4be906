package app.asked.core.kindness.english;

/// What is against the law nearly everywhere, or goes where one may not.
final class AgainstTheLaw {
    static final String PHRASES = """
            (steal | stealing | shoplift~ | pickpocket~ | burgle~ | mug (a | an | the | someone | somebody | him | her | them) | mugging | loot~ | pilfer~ | nick (a | an | the | some | his | her | their | my | one) | nicking \
                | swipe~ a | pocket (a | the | some) | pinch (a | the) [spoon | bottle | bike] | embezzle~ | \
                launder~ money | smuggle~ | bootleg~ | hotwire~ | vandalise~ | vandalize~ | arson | kidnap~ | poach (deer | rabbits | pheasants | game) | poaching | trespass~ | bribe~ | bribery | forge | forging | forged | counterfeit~ | perjure~ | hack into | \
                hacking into | extort~ | racketeer~)
            (rob | robbing) (a | the | my | him | her | them | someone | somebody | {person} | an)
            (buy~ | sell~ | deal~ | get | score~ | smoke~ | take | taking | find | share | use | try | have | offer~ \
                | bring~ | want | pass me | with | for | some | do | grow~ | give me | buying | on | roll~ | sniff~) \
                … (drugs | weed | marijuana | cannabis | cocaine | coke off | heroin | lsd | acid tab~ | ecstasy | \
                mdma | speed pills | meth | crack | hash | hashish | ketamine | magic mushrooms | opioids | opium | \
                line of coke | pot to smoke | some pot | dope | steroids | xanax | oxy)
            (buy~ | get | score | bring) … some [me | us] (coke | grass | speed | acid | snow | pot) (in | from | \
                for the party | with | off | behind)
            (stranger~ | someone | dealer~ | dj | bouncer | him | her) … (buy~ | sell~ | get) [me | us] [some] (coke \
                | grass | acid | pot | speed)
            (drug dealer~ | drugs | heroin | cocaine | illegal~ | unlawful~ | illicit | black market | stolen | \
                knock off | pirated | pirate copy | pirate copies | contraband | moonshine | unlicensed | off the \
                books | under the table | cash in hand without)
            without [a | any | the] (prescription | licence | license | permit)
            (break~ | broke | breaking) (in | into) … (pool | house | car | school | office | shop | building | flat \
                | church | garden | zoo | museum | shed | factory | locker | site | club | cinema | and)
            (sneak~ | slip | slipping | creep~ | steal | climb~ | crawl~) (in | into | inside | past | through | \
                over | onto | on to | behind | under | backstage | on board) [the | a | an | my | his | her | their]
            (jump~ | hop~ | vault~ | leap~ | dodge~ | duck~ | climb~ | squeeze through) [over | under | past] [the | \
                a] [ticket] (turnstile~ | barrier~ | fence~ | gate~ | wall of | fare | fares | ticket gate)
            (without | never | not) (pay~ | paying | buy~ a ticket | buying a ticket | a [valid] ticket | ticket | \
                tickets)
            (dine and dash | dine and run | eat and run | run off without | walk out without | leave without paying \
                | do a runner | runs off without)
            (enter~ | go~ | walk~ | get | camp~ | swim~ | climb~ | wander~ | use~ | take~ | ride | drive~ | borrow~ \
                | pick~) …… without (permission | asking | a permit | being allowed | their knowledge | him knowing \
                | her knowing | them knowing | the owner)
            (staff only | no entry | do not enter | no trespassing | keep out | authorised personnel | authorized \
                personnel | private property | forbidden area | restricted area | closed area | off limits | private \
                land | no access | employees only | military area | closed to visitors | forbidden to | not allowed \
                to enter | against the law | break the law | breaking the law | get arrested | banned from | outside \
                the law)
            (past | through | behind | ignore~ | into | over) … (barrier | closed door | police line | police tape | \
                cordon | security line | checkpoint | restricted | off limits | forbidden)
            (drive~ | driving | drove | drives | ride | car) … (drunk | (three | four | five | six | two | several | \
                a few | too many) [beer~ | glass~ | drink~ | pints | wine] | after drinking | had been drinking | \
                without a licence | without a license | no licence | no license | tipsy | stoned | high)
            (drunk | drink) driv~
            (beers | drinks | wine | pints | shots | whiskies) …… (drive | drives | driving)
            (run~ | drive~ through | jump~) … red light
            (over the | break~ the) speed limit | speeding | race … (on the (road | motorway | highway | street) | red)
            (fake | false | forged | borrowed) (id | ids | passport~ | ticket~ | licence~ | license~ | designer | \
                watch~ | bags | money | note~ | bill | receipt~ | certificate~ | diploma~ | degree~ | signature~ | \
                prescription | doctor's note | brands | documents | visa | papers | rolex)
            (sign~ | signature~ | write) … (in | with | using | of) (my | his | her | a | someone) … (brother's | \
                sister's | mother's | father's | mum's | dad's | boss's | friend's | else's | teacher's | landlord's \
                | wife's | husband's | doctor's | flatmate's | neighbour's) (name | signature | place)
            (in | under) someone else's name
            (pay~ | give~ | slip~ | hand~ | offer~ | put) … (official~ | inspector~ | police~ | officer~ | examiner~ \
                | judge~ | customs | guard~ | clerk~ | controller~ | mayor | policeman | civil servant) … (money | \
                euro~ | dollar~ | pound~ | cash | note | bill | envelope | bucks | fifty | twenty | hundred)
            (slip~ | hand) … (fifty | twenty | hundred | envelope | cash | bill) … (to | so | and)
            (look the other way | turn a blind eye | tear up the (ticket | fine) | lose the (fine | ticket))
            (tax | benefit | insurance | welfare | visa) (fraud | evasion | cheat~ | scam~ | trick) | evade~ tax~ | \
                dodge~ tax~
            (insider (tip | trading | information) | exam (questions | answers | paper) before | leak~ … exam | \
                answers to the exam | cheat~ (in | on | at) (the | my | an | his | a) (exam | test | quiz | final | \
                driving) | write my (exam | thesis | essay) for)
            (with | bring~ | carry~ | show~ | point~ | pull~ | wave~ | buy~ | sell~ | hold~ up) [a | my | the | some \
                | real | an] [a | toy | fake | real | loaded] (weapon~ | gun | guns | pistol~ | knife)
            (pistol~ | rifle | grenade | bomb~ | explosives | knife fight | brass knuckles | taser | firearm~)
            ((spray~ | do | paint~ | leave~ | make) … graffiti | spray paint | spray~ … (wall | train | door | bus) | tag~ … (wall | train) | scratch … (car \
                | wall) | slash … tyres | smash~ … (window | car | bottle | windscreen) | (break | breaking | broke) \
                … (window | windscreen | lock) | set … on fire | burn~ … (bin | flag | car) | key (his | her | a | \
                the) car)
            (naked | nude | undress~ | strip off | flash~ (a | the | him | her | people | {person}) | topless | \
                streak across) … [in | on | at | through | street | park | and | run | at]
            (pee~ | piss~ | urinate~ | poo | shit) (in | on | against | behind) (the | a | his | her | public | my)
            (buy~ | get | sell~ | bring) … (alcohol | beer | vodka | cigarettes | wine | vapes) … (for (a | my | \
                the) (minor | teenager~ | kid~ | underage) | underage | i am (sixteen | seventeen | 16 | 17 | \
                fifteen))
            (someone else's | somebody else's | stranger's | his | her | their | company's | neighbour's | \
                neighbor's) … (password~ | pin | credit card | bank card | login | wifi without | prescription | \
                passport | mail | letters | post box)
            (open~ | read~) (his | her | their | a neighbour's | someone's | my neighbour's | the neighbour's | \
                somebody's) (mail | letter~ | post | messages | diary | phone)
            (hack~ | log into | phish~) … (account | phone | wifi | email | password | system | computer | profile)
            (illegally | download … illegally | crack a | cracked (version | software) | pirate (movies | software | \
                a film | the film | copies))
            (launder | money laundering | pyramid scheme | ponzi | scalper~ | scalp~ ticket~ | tout~)
            (skip~ | avoid~ | get out of | dodge~ | beat) … (customs | paying (tax | duty | the fare | for) | vat | \
                toll | the fine)
            (without | no) (receipt | invoice | tax) so | no tax | tax free cash | pay … in cash … (no tax | without \
                tax | save tax)
            (take | taking | pocket~ | keep~ | swipe | grab) … (from | off) (the | a) (shop | shelf | store | till | \
                museum | church | tip jar | collection box | supermarket | hotel | office) … without
            (take | pick) … (flowers | apples | fruit | tomatoes | cherries) from (a | his | her | the | someone's | \
                their | my neighbour's) (neighbour's | neighbor's | garden | grave | tree) … (without | and ask | \
                then ask)
            (occupy | squat) (a | an | the) (empty | house | building | flat)
            (cut | pick | force) (the | a) (lock | padlock | fence | chain)
            (prostitute~ | (an | hire~ | book~) escort | brothel | pay … for sex)
            (gamble | betting | bet) … illegal
            (lend~ | borrow~ | use~ | give me | get | with | show~) … (their | his | her | someone else's | a \
                friend's | my sister's | my brother's | my friend's | my cousin's) (id | passport | licence | \
                license | identity card | bus pass | prescription)
            (cross~ | smuggle | get over | get through) the border (without | illegally | by hiding | hidden)
            (forbidden | prohibited | illegal | against the rules and | not permitted)
            park~ (in | on) [a | the] (disabled | handicapped | ambulance | fire | pavement | zebra)
            spray~ … (bridge | wall~ | train | door | bus | car | house | building | school)
            (underage drink~ | drink~ on the (bus | train) | smoke~ (in the (toilet | plane | hospital | classroom)))
            (hide | hidden | hiding) in the (boot | trunk | toilet | luggage)
            (smoke~ | roll~ | share~ | pass~ | puff~ | light~) … joint~
            (clock | sign | stamp) me in while
            (clock | sign | stamp) (me | him | her | a friend) in … (not there | at home | absent | late)
            dealer … (gram | stuff | deal | dope | sample)
            (drive | go | run | jump | cycle | walk) (through | over | at) (a | the) red
            (sign | testify | witness | vouch) … (though | but | although) … (not | never)
            (where | from which) i am banned | i am banned | banned from
            stamp~ (a | the) false
            (euro~ | dollar~ | pound~ | cash | money | bribe) … (to (look away | look the other | forget | ignore | \
                lose | skip))
            joint~ (from | off) [a | the | some] (guy~ | dealer~ | man | stranger | someone)
            (pick | picking | crack | cracking) (a | the | his | her | their) (lock | safe)
            (take | borrow | ride | use) (a | the | some) (bike | car | scooter | boat | coat | bag | umbrella) \
                (that | which) is not mine
            (copy | share | get | buy | steal | see | sell | pass | whisper) … (answer~ | questions) … (during | in \
                | at | before | for) … (exam | test | quiz)
            (copy | cheat | crib) … (exam | test)
            (fake | false | wrong | invented) [sick | doctor's | medical] (note | certificate | papers | invoice | bill)
            (go | get | climb | jump | come | sneak) (over | through | under) the (wall | fence | hedge | gate | \
                barrier) [of | into | to | and | at]
            (booze | moonshine | homebrew)
            (leave~ | left | walk~ | run~ | ran | slip~ | sneak~ | drive | scarper~ | bolt~ | get up and go) … \
                (without | before | not) … (settl~ | settle~ | settling | paying | pay~ | the bill | the check)
            (skip~ | dodge~ | duck | bilk~) [out on] (the | my | our) (bill | check | tab | fare | fine)
            (ride~ | travel~ | take | board~ | go by | get on | tram | bus | train | cinema | festival | match | \
                concert) … (with no | without [a | any] [valid]) (ticket | fare | pass)
            (lend~ | borrow~ | use~ | show~ | with | on) [me | him | her | us] (his | her | their | a friend's | \
                someone's | my …) (id | passport | licence | license) … (to | in | club | bar | casino | at)
            (prescription | leftover | spare | left over) (pill~ | drugs | meds | medication | medicine | tablet~ | \
                painkiller~ | oxycodone | morphine | valium)
            oxycodone | morphine | valium | ritalin | adderall | codeine | fentanyl | tramadol | spliff~ | bong~ | \
                doobie
            (drag | puff | toke | hit) (of | on | from | off) [a | his | her | the | my | their | some] (joint | \
                spliff | bong | blunt)
            (cash in hand | without (an invoice | tax) | no (receipt | invoice) | off the books | under \
                the counter)
            spray~ (my | a | the | our | his | some) (name | tag | initials | slogan | picture | word~ | heart)
            (scratch~ | carve~ | scrawl~ | engrave~) … (on | in | into | onto | across) (the | a | some | someone's) \
                … (wall | seat | bench | train | door | tree | desk | statue | monument | window | bus | table)
            (draw~ | paint~ | write | scribble~) … (on | over) (the | a | someone's | somebody's) (museum | church | \
                school | town hall | station | neighbour's | train) …
            (exam | test) (question~ | answer~ | paper~ | solution~) (beforehand | in advance | early | before | the \
                day before | tonight)
            (take | sit | write | do | pass) my … (test | exam | essay | thesis | paper | coursework | homework) for \
                me
            skinny dip~ | (flash | flashing | moon | mooning) (people | the | a | at | some | passers) | streak~ \
                (across | through | on | over)
            (run~ | walk~ | make | made | go) off with (it | the | a | his | her | them | someone | somebody)
            (take | taking | carry~ | bring~ | drag~) … (street sign | road sign | traffic cone | traffic sign | \
                trolley | shopping cart | ashtray | hotel towel~ | bathrobe | pub glass | beer glass) … (home | away \
                | with me)
            (go~ | get | climb~ | walk~ | enter~ | step~ | wander~ | crawl~ | crawled | hop~ | squeeze~ | slip~) \
                (into | onto | on to | over | under | inside | through | behind | past) (the | a) … (building site | \
                construction site | rope | fence | barrier | cordon | gate | hedge | railing | depot | closed)
            (after hours | after closing) and
            (sell~ | flog~) … (homemade | home made | self made | own | home brewed) (gin | vodka | schnapps | \
                spirits | liquor | rum | booze)
            (slug | washer | foreign coin | fake coin | button) in … (machine | meter | slot)
            (that | which) (is | are) (not allowed | banned | forbidden | illegal | prohibited | against the rules | \
                not legal)
            (light | start | make | build) a (fire | bonfire | campfire | barbecue) in (the | a) … (nature | forest | \
                woods | reserve | library | station | museum)
            (use~ | using | log~ into | join | surf~ on | guess~) … (neighbour's | neighbor's | someone's | \
                somebody's | their | his | her) … (wifi | netflix | login | password | account) … (without | secretly \
                | though)
            (beer | wine | vodka | cigarettes | alcohol | cider | spirits | vape | rum | whisky) …… i am [only | just \
                | still | not yet | nearly] {underage}
            (slip~ | pass~ | hand~ | offer~ | give~) … (official~ | bouncer | inspector~ | officer~ | policeman | \
                guard | examiner) … (quid | tenner | fiver | grand | money | note | cash | notes)
            (sick note | doctor's note | prescription | certificate) … i do not need
            (download~ | copy~ | copied | take | photograph) … (exam | test | paper) … (laptop | computer | desk | \
                drawer | office)
            (swim~ | bathe~ | paddle~ | dive~ | jump~) … in (the | a) (town | city | public) fountain
            (try~ on | put on | wear~ | pick~ up) … and [then] (run~ | walk~ | leave | dash~) (off | out | away)
            (set~ off | pull~ | press~) the (fire alarm | alarm | emergency brake | emergency)
            (official~ | customs | inspector~ | guard | officer~ | examiner | referee | clerk | customs man) … to \
                (overlook | change | forget | ignore | skip | look | stamp | drop | lose) …… for [a | some | fifty | \
                twenty | ten | hundred] (tenner | fiver | quid | euros | pounds | dollars | cash | money | note | \
                bill)
            (sign | vouch | claim | log | bill) … (hours | days | shifts) i (did not | never | have not)
            (cop~ | policeman | police | guard | inspector~ | official~ | bouncer~ | officer~) … let (me | us) (go | \
                in | off | through | pass) for …
            """;
    static final String EXCEPTIONS = """
            the forge | forge (ahead | workshop)
            (steal | stealing) the (show | scene)
            (hash brown~)
            my … (was | were | is | are | got | has been | had) [been] stolen
            (chocolate | corn | eggs) … (crack | hash)
            (begin | sneak peek | sneak preview)
            not (paying | pay) (more | extra | full | for a year | cash | by card)
            (without | not) paying (extra | more | the full | full | by card)
            (sale | free | tax) without
            without (asking | permission) (why | how)
            (top gun | water gun | glue gun | gun show | toy gun | nerf gun | heat gun | bath bomb~ | photobomb~ | \
                staple gun | massage gun)
            (news | flash) flash
            (ask~ | offer~) … (buy | for) [me | a | some] [hot] (beer | wine | coffee)
            break into (song | a song | dance | laughter | a smile | groups | a run | acting | film)
            (pirate (ship | costume | hat | party | flag | boat))
            (robin | robot) …
            (drugs store | drugstore)
            (get | climb) (past | over) (it | my fear | fear | the awkward)
            slip (in | into | on) (a word | the word | my (joke | shoes | slippers))
            (climb~ | creep~ | crawl~) (on | into | onto) (bed | the boat | stage)
            ask~ … (who | what | how | why | which | whether | if {they}) …
            (ask~ | about) … (novelist~ | novel~ | author~ | writer~ | film | movie | book | museum | detective) …
            (a | the | an | absolute | real | total) steal (of | at | on | .)
            a steal
            crack~ (in | climbing | of dawn | on)
            (for | fix~ | mend~ | repair~) the crack
            weed (killer | control | puller | whacker)
            (water | starting | starter's | toy) pistol
            bomb (squad | disposal)
            graffiti (artist~ | course | workshop | wall | tour | museum | class)
            my [own] stolen
            (nude | naked) (painting~ | model~ | drawing~ | statue~ | sculpture~ | cake~ | colour | lipstick | class)
            (ask~) … for (his | her | their) login
            ask~ … (if | whether) … (is | are) (open | allowed | permitted | legal)
            (drunk | drink) driving (campaign | course | test | poster)
            against (drunk | drink)
            ask~ … for (his | her | their | the) … (wifi | wi fi) …
            (locksmith~ | watch~ | see | show~) … pick~ … lock
            passport photo~
            (thriller~ | novel~ | book~ | film~ | documentary | exhibition | series | play | podcast | course | talk \
                | story) (about | on) …
            forged (stamp | painting | coin)
            (role | part) of …
            """;

    private AgainstTheLaw() {}
}
