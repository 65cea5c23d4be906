package app.asked.core.kindness.english;

/// Not honest by word: a story told to get something, or a fact set out and then shown to be none.
final class NotHonest {
    /// A feast that is said to be today.
    static final String BIRTHDAY = """
            {say} … (my | our) (birthday | anniversary | honeymoon | wedding day | hen night | stag night | \
                engagement | wedding night)
            {say} … (birthday | anniversary | honeymoon | wedding) …… ({denial} | (when | though | although | but) \
                [it | we | i] [is | are | am] not)
            birthday … (when it is not | though it is not | but it is not | in another month | is months away | was \
                months ago | not my birthday)
            """;

    static final String PHRASES = """
            (lie | lying | lied) (about | that | to | when | so | if | and | by | for | i | my | through | till | \
                until | because | on my | in my | a | as | with)
            (tell~ | telling | told | with | few | some | my | white | little | of | these | big) lies
            (a | an | one | white | little | small | big | my | some | tell | telling | told | invent~ | the | \
                harmless | tiny | outright | obvious | total | that | innocent) (lie | fib | fibs | whopper | \
                untruth | porky)
            (fib~ | deceiv~ | deceive~ | deceit | deception | mislead~ | misled | dupe~ | hoodwink~ | scam~ | \
                swindle~ | fabricate~ | falsify~ | falsified | falsely | bogus | phony | phoney | fraud~ | \
                dishonest~ | spoof~ | bamboozle~ | bullshit~ | untrue | gaslight~ | double cross~ | misrepresent~ | \
                embellish~ | prank~ | con man | conning)
            (cheat~ | rip off | ripping off | con) (a | an | the | my | him | her | them | {person} | on | at | in | \
                out | and | to)
            (trick | tricking | tricked | fool | fooling | fooled) (a | an | the | my | him | her | them | {person} \
                | our | his | their | myself)
            (trick~ | fool~ | con | conning | talk | lure~ | bait~) … (into | out of) (think~ | believ~ | believe~ | \
                giv~ | giving | let~ | letting | paying | pay~ | tell~ | a | his | her | their | money | free | \
                buy~)
            (play~ | pull~) (a | some | another | an april fool) [nasty | practical | little | mean | small] (trick~ \
                | prank~ | joke) on
            (make~ up | making up | made up) [a | an | some | any | my | the | that] [dramatic | sick | sad | whole \
                | crazy | silly | fake | new | long | dying] {pretext}
            (a | an | completely | totally | with | under | my | some | is | was | all | entirely | by | the | \
                simply | pure | freely | about) made up
            (make~ | making) (it | this | that | something | one | stuff | things | everything | them | some | a \
                reason | a story | an excuse) up
            invent~ [a | an | some | my | the | any | another] [better | other | job | higher | lower | dramatic | \
                sick | sad | whole | crazy | silly | fake | new | long | dying] {pretext}
            invent~ [that | something about] (i | we | my | it)
            (that | which) (i | we) [have | had] [just] (invented | made up)
            (come~ | came | coming | think~ | dream~) up with [a | an | some]
            (exaggerat~ | exaggerate~ | overstate~ | inflate~ | play~ up | lay~ it on thick | stretch~ the truth | \
                bend~ the truth | twist~ the truth | half truth~) [my | the | how | a | about | that | and]
            (use~ | using | give~ | giving | find | make~ | with | invent~ | think up | spin~ | sell~ | feed~ | \
                tell~) … (a | an | some) [good | lame | sick | false | poor | clever | dramatic | sad | sob | cover \
                | tall | heartbreaking | silly | crazy | long | wild] (excuse~ | alibi | pretext | cover story | sob \
                story | tall story | tall tale~ | sad story | yarn | fairy tale | white lie | backstory)
            sob story | tall tale~ | cover story | cock and bull | tear jerker story
            (sell | sells | selling | feed~ | spin~) {they} … (story | tale | yarn | line)
            (is | are | was | were | am) [simply | plainly | completely | all] not [even | actually | at all | \
                really] (true | real | real at all | mine at all)
            (not | nothing | none | never | nor) [of | a | is] [it | word] (true | real)
            (does | do | did) not [even | really | actually] exist | non existent | nonexistent | imaginary (charity \
                | friend | dog | illness | boss | wife | husband | appointment | emergency | competitor | offer | \
                sister | brother | daughter | son | product | company | reservation | event)
            (make | making | made | let | letting | leave~ | get | getting) (him | her | them | people | {person} | \
                everyone | a {person} | the {person} | my {person} | someone) [to] (believe~ | (think~ | assume~) \
                (that | i | we | it is | it was | there | my | he | she | they | the))
            make~ out (that | i | we | it | my | to be)
            (give~ | get) … (impression | believe) that
            (so | so that | until | see if | see whether | hope) {they} (think~ | believe~ | assume~ | fall~ for | \
                buy~ (it | the | my) | notice~ nothing | take~ (it | me) for)
            (fall~ | fell) for (it | that | my)
            (who | if they | if he | if she | if anyone) believe~ (it | me)
            (convince~ | persuade~ | assure~ | insist | swear | insisting | swearing) … (that | i am | we are | it \
                is | it was) … (i am | we are | i have | i know | i was | i own | i live | i work | i met | he | she \
                | they | there | it is | it was | my | the) …
            {say} … {fact} …… {but} [{really}] {mine} … (not | never | no | nobody | none | nothing | only | just | \
                really | actually | enough | plenty | fine | dropped | made | live | sell | work | could | healthy | \
                own | already)
            {say} … {fact} …… {really}
            {say} … {fact} …… (, | . | {but} | and | which | that) [{really}] {denial}
            {say} … {fact} …… ((which | that) (i | is | it | he | she | was | we) [am | is | do | was | have | did | \
                are] [of course] (not | never) | never (met | had | been | did | saw | owned | wore | happened | \
                read | took | bought) | no such)
            {say} … {fact} … (to get | so [that] (they | he | she | i | we) (get~ | give~ | let~ | can get | will \
                give | hurry | pity | feel~ | believe~ | think~ | lower~ | move~ | can go | jump | skip | do not \
                have to) | just to | in order to | for sympathy | out of pity)
            {say} … (lost my (wallet | purse | phone | money | ticket | keys | passport | card | bag) | forgot my \
                (wallet | purse | money | card) | left my (wallet | purse | money | card) | was robbed | been robbed \
                | got robbed | was mugged | died | dying | is in hospital | in the hospital | funeral | cancer | car \
                broke | broke down | house burn~ | house flooded | miss~ [a | my] (flight | plane | train) | \
                emergency | last wish | dying wish)
            {say} … (reservation | booking | appointment | invitation | order~) … ({but} | i (do not | never | did not))
            (promise~ | swear~ | offer~) …… (but | and then | though | although | which | that) … (not | never | no \
                intention) (mean | do | pay | give | keep | bring | intend | write | show | plan | return | come | \
                to | be | send)
            (no intention | without (any | the) intention | not intend~ | never intend~ | do not mean it | not mean \
                it | do not mean to)
            (money | cash | coins | change | euro~ | dollar~ | pound~ | fare | bus fare | train fare | donation~ | \
                loan | lunch | food | help | ride | lift | petrol | gas) …… {but} [{really}] [of course] (i | my | \
                we) … (live | have plenty | have enough | have money | have [the | a | my | lots | some | cash | it] \
                | am rich | am not | do not (need | have) | never | got plenty | could pay | can pay | can afford | \
                own | full | work well)
            {status} (ticket~ | discount~ | \
                price~ | rate~ | fare~ | pass | deal) …… ({but} … (not | never | am | i | we) | i am not | i am \
                (thirty | forty | fifty | twenty) | {really} | we are not)
            (for | of | to | about | with | on | from | in | than) … (that | which | who) (is | are | was) not \
                [really | actually] (real | mine | true | ours | there | happening | planned)
            (that | which | who) (i | we) (will never | have never | never) [ever | really | actually | plan to] \
                (had | took | take | will | was | did | bought | attend~ | met | visit~ | own~ | went | use | pay | \
                read | wrote | give | come | do | go | saw | run | been | seen | ordered)
            (that | which | who) (i | we) (do | did) not (have | own | plan | intend | order~ | buy | possess | \
                attend | take | run | live)
            (that | which) i am not [even] (running | doing | taking | going | having | getting | planning | \
                organising | writing | making | entitled | collecting)
            (my | our) …… (i | we) (do not have | have no | never had | do not own | do not even have) [a | an | any \
                | one] [single] (dog | cat | wife | husband | child | kids | children | sister | brother | \
                girlfriend | boyfriend | aunt | uncle | grandmother | car | bike | ticket | appointment | \
                reservation | booking | house | garden | job | baby)
            (wallet | purse | phone | ticket | money | card | keys | it | cash) is [still | safely | right | really \
                | actually | all] in my (bag | pocket | backpack | jacket | coat | hand | purse)
            not even (married | ill | sick | hungry | pregnant | a student | employed | engaged | related)
            (she | he | leg | foot | arm | mother | mum | father | dad | gran | grandma | dog | car | tyre | battery \
                | phone) is [perfectly | completely | really | totally | actually | absolutely | quite] (fine | \
                healthy | alive | well | full | ok | okay) [actually | really]
            (collect~ | raise | raising | charity | donation~ | sponsor~) …… (keep (it | the | them) | for myself | \
                myself | pocket it | i will spend | spend it on)
            (without | not) (tell~ | say~ | mention~ | admit~ | reveal~ | letting on) [to] [him | her | them | \
                anyone | {person}] (that | it is | about the | i am | who i | i have | what it is really | i will)
            (keep~ quiet | stay~ quiet | keep~ silent | say nothing) about
            (quote~ | mention~ | tell~ | say~) … (cheaper | lower price | better offer | better price | rival | \
                competitor) … ({denial} | {but} | it is not | there is no | not true | none | invent~)
            (another | other) (offer~ | buyer~ | flat | shop | stall | bidder | candidate) …… ({denial} | there is \
                no | does not exist)
            (flatter~ | compliment~ | praise~) … ({but} … (not | hate | think | ugly) | do not mean | not mean | \
                insincere~ | to get | so they | so he | so she | just to)
            (insincere~ | fake it | not sincere | empty promise~ | crocodile tears | half lie~ | economical with the \
                truth | under false | far from (true | the truth))
            {say} … ({saidso} | my | our | her | his | the) …… , [{really}] (i | it | we | nobody | no one | there | \
                my {person} | he | she | they | that) {plain}
            {say} … {fact} …… (although | though | even though | despite) [{really}] {mine} {plain}
            {say} … {fact} …… (when | while) [{really}] (i | it | we | my) (am | is | are | was | were | have | had \
                | do | really | actually | live | own)
            (introduce | present | announce | describe) (myself | us | ourselves) as …… {but} … {mine}
            (that | which) (is | was | were | are) (not [really | actually | even] (bad | ill | sick | broken | mine \
                | true | there | real | hurt) | perfectly | never | completely (fine | invented | untrue))
            (that | which) i (broke | damaged | let down | lost | hid | dropped | stole | made up | caused | \
                punctured | cut) [myself | on purpose]
            (a | an | the | any | my) · [·] i (do not | did not | have not | never) [even | really | actually] (own | have | had | got | owned | ordered | attended | got | won | wrote | earned | bought | paid | made | did | attend | \
                order | write | possess | rent)
            (there is | there was | there are) (no | not a) [such] {pretext}
            (love letter | confess~ … love | propose~ | declare~ … love) … (as a joke | for a joke | for a laugh | \
                for fun | as a prank | as a bet)
            (money | cash | coins | loan | donation~ | euro~ | dollar~ | pound~ | deposit) … (and | but | then) [i | \
                then] [secretly | really] (spend | keep | blow | use | gamble | buy myself | never | drink | \
                disappear | run | leave)
            never (come~ back | show~ up | turn~ up | go~ back | pay~ | return it | give~ it back | call back | intend~)
            (offer | promise | agree | borrow | swear) … (pay | return | give | bring | back | come) …… (although | \
                though | but | when | while | knowing) … (leave | leaving | never | not | moving | no intention | \
                broke | can not)
            (imaginary | nonexistent | non existent | phantom | invented | fictional | fictitious | supposed | \
                alleged) (headache | pain | {pretext} | cold | fever | limp | sprain | stomach ache | backache | \
                {kin} | interview | cousin~)
            call~ in sick | (pull | throw) a sickie | (sick note | doctor's note | medical certificate) …… ({but} | \
                healthy | not ill | fine | not sick | holiday)
            (another | different | second | new | fresh) (email | account | e mail | phone number | identity | \
                profile) …… (again | act~ | to get | free trial | new customer | new member | discount | pretend~)
            (free trial | welcome offer | newcomer | new customer | first time) …… (again | twice | second | i go | \
                already | regular)
            return~ … (swear | say | saying | claim~ | insist | telling) … (never | unworn | unused | gift | broken \
                | arrived | defect~ | faulty | wrong)
            pass~ off … as
            (foreign | broken | bad) (english | accent | language) … (to see | on purpose | , i am)
            under (two | three | different | several | false | other | invented) names
            like (we | they | he | she | i) (are | were | have | had | am | go | know) … (friends | friend | met | \
                family | known | years | together | back)
            (say | tell | ask | act) … (i | we) (am | are) stuck … (while | but | when | though)
            i never (had | met | dropped | lost | bought | took | wore | wrote | sent | made | got | owned | ordered \
                | placed | booked | paid | used | ate | did | read | visited | finished | won | earned | passed | \
                received)
            i (made up | invented) [and | to | , | .]
            by (saying | telling | claiming | swearing | insisting) … ({fact} | that | about | the | my | a)
            nobody [has | is | was | had | even] (died | dead | sick | ill | sent me | hurt | promised | called me | \
                invited me | said so | told me)
            sell~ … (broken | faulty | expired | rotten | damaged | stale | dead | fake) …… (say~ | tell~ | works | \
                like new | as new)
            claiming
            (keep~ | with) a straight face
            {say} … (this | that | it) (is | was) (mine | ours | (my | our) (birthday | anniversary | seat | bag | coat | table | order | phone | parcel | umbrella | turn | place | drink | car | bike | dog | name | fault | job | company | shop | house | wedding | own))
            claim~ …… {denial}
            there (was | were) none
            , (he | she | they | it) never (did | was | had | came | said | happened | told | asked | were)
            , i am [perfectly | completely | actually | really] (healthy | fit | rich | well off | fine)
            who (is | are) (really | actually | in fact)
            (drink~ | eat~ | use~ | keep~ | take~ | finish~ | receive~ | get) … (say | saying | complain~ | claim~ | \
                swear | tell~ | insist) … (never | cold | off | bad | was not | did not)
            call it (charity | a charity | research | science | a donation)
            (cough~ | sneeze~ | limp~ | cry | crying | sob~ | shiver~ | tremble~ | stagger~ | groan~ | faint~ | \
                wobble~) … (so | to get | for) ({they} | people | i | me | sympathy | pity | a seat | attention | \
                [a] free)
            i never (dropped | did it | was there | meant | said)
            (i | we) [just] (thought up | dreamt up | dreamed up)
            (because | since) (i am | we are | it is | i have) … , (i am | we are | it is | i have)
            (i | we) (am | are | did | do | have | was | were | had) not [really | at all] (, | .)
            (it | he | she | nobody | there) (is | was | did | does | has | had) (not | none) [really | at all] .
            (, | .) nobody (did | does | is | was | has) .
            (wrong | false | incorrect | bad | silly) … (answer~ | direction~ | name | address | way | order) … (on \
                purpose | deliberately)
            (money | cash | coins | euro~ | dollar~ | pound~ | fare | tenner | fiver) … {but} [{really} | of course] \
                (i | my | it | we) {plain}
            (money | cash | coins | euro~ | dollar~ | pound~ | fare | can) …… , my … (is | are | was) [still | \
                right] (at home | full | fine | parked | in | here | working | safe)
            (when | while | though | although) i know (i | it | he | she | they | that | there | full well | perfectly)
            (hand~ in | sell | return | bring~ | give~ | show | present | pass | enter | submit) … as (my own | mine \
                | unused | unworn | unopened | new | homemade | my work)
            (let~ | make | making | lead~) … (believe | believing)
            introduce (my | him | her | a | our) … as (my | a | the | our | his | her)
            flirt~ … (to get | just | only | so | until)
            {say} … (i | we | my | it | he | she) … (just for | only for | just so | only to | just to get)
            {but} (i | we | it | he | she | they) (do | does | did | am | is | are | can | have | was | were) [too | \
                already | of course] (. | ,)
            saying [that] … (it | they) (was | were)
            (break~ | damage~ | spill~ | scratch~ | tear~) … myself … (and | then) … (ask~ | complain~ | claim~)
            (write | call | email | phone | apply | reply | speak) … as (a | an | the) {role}
            claim~ [to {person}] that
            promise~ …… but
            i am not (baking | making | planning | throwing | writing | having | getting | running | going to | \
                building | attending | selling | collecting | giving | cooking | taking | buying it)
            """;

    private NotHonest() {}
}
