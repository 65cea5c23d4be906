package app.asked.core.kindness.english;

/// The lists that several signs name; each may name those above it.
final class Vocabulary {
    static final String LISTS = """
            stranger = drunks | stranger~ | someone | someone's | somebody | somebody's | anyone | anybody | people \
                | people's | random~ | passer~ by | passer~ | passerby | unknown
            trade = shop assistant~ | assistant~ | salesperson | salespeople | operator~ | chef~ | cook~ | mayor~ | priest~ | judge~ | farmer~ | gardener~ | plumber~ | builder~ | painter~ \
                | artist~ | lawyer~ | doctor~ | dentist~ | soldier~ | player~ | fan | fans | actor~ | actress~ | \
                celebrity | celebrities | speaker~ | bride~ | groom~ | usher~ | host~ | owner~ | butcher~ | florist~ \
                | postman | courier~ | mechanic~ | technician~ | agent~ | attendant~ | porter~ | lifeguard~ | dj~ | \
                instructor~ | coach~ | professor~ | pharmacist~ | landlord~ | landlady | visitor~ | beggar~ | \
                speaker~ | policeman | policewoman | police | cop~ | firefighter~ | pilot~ | captain~ | steward~ | \
                stewardess~ | flight attendant~ | juggler~ | clown~ | model~ | athlete~ | swimmer~ | skater~ | \
                hiker~ | camper~ | nun~ | monk~ | waiter~ | waitress~ | barista~ | cashier~ | clerk~ | guard~ | \
                driver~ | seller~ | vendor~ | shopkeeper~ | receptionist~ | baker~ | bouncer~ | doorman~ | officer~ \
                | inspector~ | bartender~ | salesman~ | saleswoman~ | conductor~ | busker~ | musician~ | singer~ | \
                dancer~ | runner~ | jogger~ | cyclist~ | tourist~ | commuter~ | shopper~ | customer~ | guest~ | \
                teacher~ | trainer~ | librarian~ | hairdresser~ | barber~ | nurse~ | manager~ | staff | performer~ | \
                walker~ | rider~ | passenger~ | pedestrian~ | worker~ | homeless | beggar~
            person = {stranger} | {trade} | person~ | man~ | woman~ | guy~ | girl~ | boy~ | lady~ | dude~ | bloke~ | \
                gentleman~ | gentlemen | lad~ | chap~ | him | her | them | his | their | everyone | everybody | \
                neighbour~ | neighbor~ | colleague~ | coworker~ | roommate~ | flatmate~ | crush~ | date~ | group~ | \
                couple~ | crowd~ | boss~
            body = hair | beard~ | bicep~ | muscle~ | belly | bellies | bump | tattoo~ | cheek~ | face~ | leg~ | \
                knee~ | thigh~ | arm~ | shoulder~ | back | neck | ear~ | foot | feet | skin | abs | chest | bum | \
                butt | bottom | head~ | hand~ | nose~ | chin | lips | finger~ | waist | hip~ | moustache | mustache \
                | wrist~ | forehead
            they = he | she | they | people | someone | somebody | the {person} | a {person} | my {person}
            kin = friend~ | mate | mates | buddy | buddies | best friend~ | parents | family | mum~ | mom~ | mother~ \
                | dad~ | father~ | sister~ | brother~ | gran~ | grandma~ | grandpa~ | grandmother~ | grandfather~ | \
                cousin~ | aunt~ | uncle~ | partner~ | wife~ | husband~ | girlfriend~ | boyfriend~ | son~ | daughter~
            night = at night | late at night | after dark | in the dark | midnight | late in the evening | (1 | 2 | \
                3 | 4 | one | two | three | four) (am | a m | at night | in the morning) | in the small hours | in \
                the middle of the night | by night | past midnight | after midnight | (10 | 11 | 12 | ten | eleven | twelve) (pm | p m | p . m | at night) | (1 | 2 | 3 | 4) a . m | (22 | 23 | 0 | 00 | 01 | 02 | 03) , (00 | 15 | 30 | 45) | after closing
            refused = ((is | has | have) said | said | says | told me | told us | answered | replied | texted | was | got | got a | had a | \
                gave me a | given me a | his | her | their | shook his head | shook her head) (no | nope | never | \
                not interested | not keen | leave me alone | never wants to | go away | not to | never again | a no | a clear no | a firm no | a definite no) | (has | have | had | \
                already | just | have already) [already] (said | told me | told us | answered | given me) [a | a \
                clear] no | got a no | a no from | was a no | it was no | answer was [a | already] no | her no | his \
                no | their no | first no | second no | refused | declined | shook (his | her | their) head~ | hung \
                up on me | walked away from me | unfriended me | rejected (me | my | us | it | the) | turned (me | \
                us | it | him | my … | the …) (down | away) | turned down | said … no | sent me away | sent us away \
                | brushed me off | blew me off | shot me down | ghosted me | blocked me | ignored (me | my) | (did | \
                does | do) not (want | wish | like | feel) [to | it | that | going | me | my | a | any | like] | not \
                interested | (is | was | are | were) not keen | asked me (not to | to stop | to leave) | told me \
                (not to | to stop | to leave) | told us (not to | to stop) | would not | waved (me | us) (off | away) | (two | three | both) (noes | nos) | told (me | us) {they} (does | do | did | is | was | will | would) not | never wants to (hear | see | meet | talk | speak) | wouldn't | (never | not) (wanted | want) (to | me | us) | was rejected | been rejected | were rejected | (said | say~) no (thanks | thank you)
            child = kid | kids | child | children | teen | teens | teenager~ | toddler~ | schoolchild | \
                schoolchildren | schoolgirl~ | schoolboy~ | school (kid~ | girl~ | boy~ | child | children) | \
                schoolkid~ | preschooler~ | adolescent~ | high schooler~ | middle schooler~ | first grader~ | fifth \
                grader~ | sixth grader~ | pupil~ | youngster~ | tween~ | preteen~ | trick or treater~ | choirboy~ | altar boy~ | ball (boy~ | girl~) | ballboy~ | newspaper boy~ | infant~ | nursery class | (little | small | tiny | littlest | smallest | young | younger | youngest) (girl | boy | girls | boys | lad | kid | kids | one | ones | scout | scouts | pupil | brother of | sister of) | girl \
                scout~ | boy scout~ | cub scout~ | baby | babies | minors | a minor | paperboy | paper boy | \
                toddlers
            underage = 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | two | three | four | \
                five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen \
                | seventeen
            role = journalist~ | reporter~ | doctor~ | surgeon | nurse~ | lawyer~ | police | policeman | policewoman \
                | cop | detective~ | inspector~ | pilot~ | celebrity | celebrities | famous | critic~ | blogger~ | \
                influencer~ | youtuber | prince | princess | king | queen | millionaire~ | billionaire | rich | \
                actor~ | actress~ | rockstar | rock star | movie star | pop star | film star | star | model | \
                astronaut | spy | vip | v i p | ceo | executive | politician | mayor | ambassador | diplomat | \
                veteran | soldier | firefighter | priest | nun | guru | psychic | royalty | royal | owner~ | \
                manager~ | boss | scientist | professor | researcher~ | surveyor | landlord | investor~ | talent \
                scout | scout | agent | producer~ | director | columnist | food writer | reviewer | tv | television \
                | radio | magazine | newspaper | press | council | meter | electrician | plumber | employee | staff \
                | orphan | widow | widower | refugee | disabled | blind | deaf | pregnant | allergic | diabetic | \
                dying | terminally | cancer | homeless | unemployed | pensioner | newly wed | newlyweds | just \
                married | engaged | getting married | honeymoon | ex soldier | olympic | athlete | champion | \
                footballer | player for | member of | relative of | relation | descendant | heir | twin | son of | \
                daughter of | nephew of | niece of | cousin of | grandson | friend of the | friends with the | \
                invited | on the list | expected | an appointment | health | architect | photographer for | writing \
                for | writer for | from the future | time traveller | phd | vegan | foreign | foreigner | tester | assistant | secretary | lord | lady | duke | duchess | baron | count | engineer | guest of honour | heiress | stuntman | medium | judge | examiner | official | insurer | a fan of | a regular
            pretext = story | stories | reason~ | excuse~ | name~ | charity | charities | illness~ | disease~ | \
                emergency | emergencies | appointment~ | company | boss~ | order~ | number~ | price~ | offer~ | \
                award~ | degree~ | survey~ | petition~ | cause | crisis | accident~ | death~ | deadline~ | rule~ | \
                law~ | policy | allergy | allergies | injury | birthday~ | party | guest~ | friend~ | {kin} | \
                funeral | meeting~ | reservation~ | booking | address~ | identity | life | past | childhood | \
                background | backstory | profession | career | qualification~ | reference~ | certificate~ | review~ \
                | complaint~ | problem~ | fault | damage | defect | quote~ | statistic~ | fact~ | news | rumour~ | \
                rumor~ | competitor~ | buyer~ | bidder~ | rival | prize | lottery | event | delivery | parcel | \
                symptom~ | pain | project~ | school project | magazine | newspaper | organisation | organization | \
                club | team | pet | dog | cat | customer~ | client~ | doctor~ | lawyer | contract | conference | \
                trip | flight | train | plan~ | details
            many = three | four | five | six | seven | eight | nine | ten | twelve | twenty | thirty | fifty | \
                hundred | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 12 | 20 | 30 | 50 | 100 | several | many | countless | \
                dozen~ | a thousand
            bad = slow | fat | old | ugly | stupid | boring | rude | lazy | bad | terrible | awful | horrible | \
                useless | dumb | thick | ridiculous | pathetic | rubbish | hopeless | annoying | smelly | miserable | \
                hideous | disgusting | worst | untalented | mean | crazy | weird | creepy | unfriendly | incompetent \
                | lousy | crap | ugliest | slowest | dull | a bore | a joke | a disgrace | a failure
            after = to | for | if | who | whose | that | in | at | on | from | about | what | how | where | why | \
                when | while | whether | with | by | near | next | out | outside | over | off | and | or | so | not | \
                under | behind | beside | playing | sitting | walking | coming | i | we | he | she | his | her | \
                their | there | up | down | again | along | me | a | the | some | my | aged | is | are | as | into | \
                after | before | around | of | here | alone | because | against | sweets | candy | . | ,
            status = student~ | senior~ | pensioner~ | disabled | reduced | concession | youth | veteran~ | military \
                | teacher~ | child | child's | children's | kid's | kids | staff | member~ | family | local | locals \
                | local's | resident~ | nurse~ | employee~ | couple~ | press | newcomer~ | first timer~ | trade
            plain = am | see | hear | read | feel | understand | remember | speak | enjoy | knew | wanted | forgot | \
                missed | like | came | returned | kept | hid | threw | watched | finished | saw | met | wrote | stay \
                | stayed | sit | stood | planned | invented | hate | prefer | won | still | ran | walked | drank | \
                failed | is | was | are | were | have | has | had | dropped | left | made | broke | live | lives | \
                own | owns | work | works | did | do | does | got | know | never | only | just | bought | sold | \
                paid | found | sent | go | went | come | use | used | study | studied | eat | ate | lost | spent | \
                took | stole | sleep | earn | drive | speak | can | could
            say = say | saying | said | tell | telling | told | claim~ | declare~ | maintain~ | allege~ | let on | let slip | give out | put it about | swear | swearing | insist | insisting | \
                explain | explaining | announce | announcing | convince~ | persuade~ | assure~ | assuring | write | \
                text | email | complain~ | report | mention~ | state | hint~ | let (them | him | her | {person}) \
                know | shout | whisper~ | call | inform~ | apologise | apologize
            saidso = i | we | it | he | she | they | there | this | that
            isso = am | are | is | was | were | have | has | had | need~ | lost | forgot | know | knew | work~ | \
                live~ | got | own~ | come | came | left | broke | left | can | could | will | would | run | write | \
                study | met | bought | heard | read | saw | want | do | did | promised | told | said | died | stole \
                | used | play~ | love | like | hurt~ | feel | speak | just | really | already | never | only | \
                dreamt | paid | ordered | booked | sent | won | missed | grew | went | invented | made | found | \
                wrote
            fact = {saidso} {isso} | (my | our | a | an | the | his | her | another | other | someone | somebody | \
                nobody | this) … (is | are | was | were | has | had | have | died | broke | flooded | promised | \
                told | said | sent | gave | lost | stole | hurts | cost~ | sells | offered | needs | allowed | \
                invited | recommended | wants | knows | got | does | let | ate | works | runs | comes | joins)
            but = but | though | although | even though | even if | when | while | whereas | despite | yet | only \
                that | except
            really = really | actually | in fact | in reality | in truth | truth is | secretly | of course
            mine = i | we | it | he | she | they | there | that | this | nobody | no one | none | nothing | my | our \
                | the
            denial = (i am | it is | we are | he is | she is | they are | there is | there are | that is | there was \
                | i was | it was | we were | she was | he was | i do | i did | i have | i had | we do | we did | we \
                have | it does | it did | he does | she does | he did | she did | they do | they did | i can | i \
                could | i will | i would | nobody | no one) (not | never | only | none) | (i | we | he | she | it | \
                they) never | never (had | met | been | did | saw | owned | wore | happened | heard | worked | lived \
                | went | was | were | read | took | bought) | i have no | we have no | there is no | there are no | \
                there was no | nobody (did | does | is | has | was | said | promised | told) | (no one | none) (did \
                | is | does) | no … exists | (does | do | did) not exist | none of (it | this | that | which | them)
            """;

    private Vocabulary() {}
}
