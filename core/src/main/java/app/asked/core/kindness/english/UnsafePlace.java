package app.asked.core.kindness.english;

/// Lonely, dark or dangerous places, and going along with strangers: for either side.
final class UnsafePlace {
    static final String PHRASES = """
            (alone | on my own | by myself | solo) …… {night}
            {night} …… (alone | on my own | by myself)
            (walk~ | go~ | run~ | jog~ | wander~ | hitchhike~ | travel~ | camp~) … alone … (forest | woods | wood | \
                alley | tunnel | underpass | park at | dark | night | car park | parking | quarry | docks | \
                industrial)
            (stranger~ | someone | somebody | man | men | woman | women | people | person | guy~ | girl~ | whoever | \
                anyone | walker~ | jogger~ | group | drunk~ | door~ | house~ | doorbell~ | flat~ | driver~ | \
                commuter~ | gang~ | neighbour~ | neighbor~) …… {night}
            {night} …… (stranger~ | man | men | woman | women | guy~ | girl~ | whoever | door~ | doorbell~ | house~ \
                | alley~ | park | street~ | station | bus stop | car park | parking | tunnel | underpass | cash \
                machine | atm | forest | woods | cemetery | graveyard | subway | bridge | beach)
            (at | in | to | into | through) … (park | street~ | alley~ | station | car park | parking lot | tunnel | \
                underpass | cemetery | graveyard | forest | woods | subway | bus stop | beach | docks | harbour) … \
                {night}
            (knock~ | ring~) … {night}
            (dark | empty | deserted | abandoned | lonely | unlit | remote | isolated | shady | lonesome | derelict) \
                [and empty | dark | back | ·] (alley~ | street~ | road~ | car park | parking | underpass~ | tunnel~ | \
                wood | woods | forest | path~ | house~ | building~ | factory | station | platform | park | stairwell \
                | garage | lane | corner of the park | backyard | warehouse | basement | cellar | carriage | \
                hospital | lot)
            (dark | back) alley~ | alleyway~
            dangerous | sketchy | unsafe | shady | seedy | (dodgy | rough | notorious | worst | bad) (area | part | \
                side | place | corner | end | neighbourhood | neighborhood | district | street | estate | quarter | \
                bar | club)
            (woman | women | girl~ | lady | man | someone | person | stranger | jogger | runner | walker) [who is] \
                (walk~ | jog~ | run~ | sit~ | stand~ | wait~ | on her own | by herself) [home] (alone | on her own | \
                by herself)
            (get~ | got | climb~ | hop~ | jump~ | step~ | sit) … (in | into | inside) … ({stranger} | his | her | \
                their | the man's | unknown | unmarked | a | first) … (car~ | van~ | truck~ | lorry | lorries | taxi \
                with)
            (hitchhik~ | hitchhike~ | hitch hike~ | hitch~ | thumb~) [a | my] [ride | lift | alone | to | from | \
                with | at | through | across | home | on | along]
            (ride | lift | drive) … (from | with | off) (a | the | some | any) [random | first | passing | unknown | \
                lone] (stranger~ | driver~ | trucker~ | lorry | motorist~ | biker~ | man | guy | car | truck)
            (ask~ | let~) … (stranger~ | driver~ | biker~ | trucker~ | motorist~ | man i do not know | guy i do not \
                know | someone i do not know | random {person}) …… (ride | give~ me a (lift | ride) | for a (lift | \
                ride) | a (lift | ride) (home | to) | drive me | take me home | take me to | drop me)
            (drive~ | take~ | walk~ | bring~ | carry~ | follow~ | accompany~ | go~ | come~ | went | lift) [me | us | \
                with him | with her | back | along | off | straight | up] (home | back | to his | to her | to their) \
                … (with | {stranger} | i (met | do not know | just met) | place | flat | room | house)
            (drive | take | walk | see) me home
            (go~ | come~ | head | went) … (with | to | into | up to | back to) [a | the | his | her | their] \
                [stranger's | someone's | man's | guy's | hotel | motel | {stranger}] … (home | house | flat | \
                apartment | hotel room | motel | room | van | place | basement | cabin | tent | garage)
            (go~ | come~ | walk~ | leave~ | drive~) (home | off | away | back) with ({person} | a | the | some | \
                whoever | him | her)
            (invite~ | take~ | bring~ | ask~ | let~) … ({stranger} | unknown | i do not know | i just met | i have \
                never met | i met) … (home | in my (flat | house | apartment | room | home) | to my (flat | place | \
                house | apartment | room | home) | into my | over to mine | inside | round to mine | back to mine | \
                stay the night | sleep over | up to my | spend the night | crash)
            (sleep~ | stay~ | crash~ | spend~ the night | shower~) (at | in | on | over at | with) [a | the | some | \
                one] ({stranger} | his | her | their) … [place | home | flat | house | sofa | couch | tonight | \
                night | bed | floor]
            (ask~ | find) … {stranger} … (sleep | stay | crash) … (at | in | on) … (his | her | their | place | sofa \
                | couch | house | home)
            (let~ | open~) … (stranger~ | unknown) … (in | inside)
            accept~ [a | an | any | some] [open | free] (drink~ | pill~ | cigarette | lift | ride | sweets) [home] from
            (drink~ | pill | cigarette) … from [a | the] (stranger~ | man i | guy i | someone i) [do not]
            follow~ … {person} … (into | inside | home | to (his | her | their) | upstairs | through | building | \
                toilet~ | car park | house | flat | door)
            (middle of | in front of | across | along | onto | between | beside | on | near) [the | a] [busy | \
                moving | main | fast | four lane] (road | motorway | highway | traffic | train tracks | tracks | \
                rails | railway | freeway | roundabout | moving cars | lanes | railway line | rail tracks | train \
                line)
            (train | railway | rail | tram | subway) (track~ | line | rails)
            (stop~ | wave~ down | step~ in front of | run~ in front of | block~ | knock~ on | stand~ in front of) [a \
                | the | passing | moving | some | random] [passing | moving] (car~ | truck~ | traffic | train~ | \
                lorry)
            (stand~ | sit~ | climb~ | balance~ | walk~ | dance~ | hang~ | lean~ | lie) … (railing~ | ledge~ | roof~ \
                | rooftop~ | cliff~ | parapet | crane~ | scaffold~ | edge of | balcony rail | bridge rail | window \
                sill outside | quay edge | pylon | rails)
            (climb~ | scale | scaling) … (roof~ | rooftop | crane | scaffold~ | tower | pylon | bridge | cliff~ | ledge)
            (behind | under | outside | around | near) [the] (station | club | bar | pub | bridge | warehouse | \
                train station | nightclub | stadium) … (midnight | night | drunk | dark | closing | alone | (1 | 2 | \
                3 | 4) am)
            (drunk | aggressive | angry | violent | armed | fighting | drugged | stoned) [group of | football] (man~ \
                | guy~ | people | stranger~ | crowd | fan~ | group | hooligan~ | person | driver | customer~ | dog)
            (break up | step into | get between) … (fight~ | brawl)
            (at | behind | beside | by | near) (a | the) (cash machine | atm | cashpoint) … (ask~ | talk~ | late | \
                night | dark | him | her | them)
            ({stranger} | {person}) … at (a | the) (cash machine | atm | cashpoint)
            (swim~ | jump~ | dive~ | skate~ | walk~) … (river | lake | canal | ice | harbour | quarry | off the \
                bridge) … (with a stranger | frozen | at night | alone | flood | closed | cold winter | dark)
            (frozen | thin | icy) (lake | river | ice | pond | canal)
            (in | inside | into) [the | a | an] [public | men's | women's | ladies' | gents | mens | womens | train \
                | school] (toilet~ | restroom~ | bathroom~ | loo | changing room~ | locker room~ | sauna | shower~ | \
                cubicle~) … (ask~ | talk~ | stranger~ | someone | people | him | her | man | woman)
            (ask~ | talk~ | approach~) … ({stranger} | man | men | woman | women | person) … (in | at) … (toilet~ | \
                restroom~ | locker room~ | changing room~ | showers | sauna)
            (meet~ | visit~ | go~) … (someone | man | guy | person | stranger) … (from | off) [the] (internet | \
                online | app | chat | forum) … (at | in) (his | her | their | my) (home | place | flat | house)
            (gang | drug dealer~ | biker gang | brothel | red light district | crack house | gang members)
            (alone | unaccompanied) (in | into | with | at) (a | an | the | his | her) (forest | wood | woods | \
                stranger~ | man | basement | empty | lift with | elevator with | tunnel | underpass | dark | house | \
                flat)
            (while | and) [i am | am] (driving | riding) … (text | phone | lean | take my hands)
            (balance~ | walk~ | stand~ | climb~ | dance~ | handstand | sit) … (wall | fence | edge | ledge | roof | \
                railing | beam) (above | over | of (the | a) (river | road | cliff | bridge | roof | building | \
                platform | quay | track~))
            (meet~ | visit~ | join~ | go~) … (from the (internet | web | chat | app | forum) | online | i (met | \
                know) (online | only)) … (woods | forest | home | house | place | park | car | hotel | flat | alone \
                | night)
            (go~ | went | come~ | head | walk~ | follow) (with | along | to) [a | the | some] … ({stranger} | man i \
                | guy i | woman i | man | guy) … (his | her | their) … (flat | place | house | room | home | car | \
                van | apartment | hotel | boat | studio)
            (see | look at | visit) (his | her | their) (flat | place | room | bedroom | basement | van | hotel room)
            (come | go | walk | follow | drive) … (into | in | to) the (woods | forest | bushes | basement | cellar \
                | attic) [alone | with me]
            (spend~ | sleep~ | stay~) … night … (in | at | on) (the | a) (station | park | street | bench | airport \
                | bus stop | beach | graveyard)
            cross~ [over] the (rails | tracks | motorway | railway | line | highway)
            (steep | crumbling | unsafe | collapsing) (cliff | building | bridge | slope)
            (wild | angry | guard | unleashed) (bear~ | boar~ | bull~ | dog alone)
            ({stranger} | unknown | (guy | man | woman | girl | boy) (from | i met | in | at) | i met | hitchhiker) \
                …… (at | to | in | into | up to | see | show me | visit) (his | her | their | my) (place | flat | \
                bedroom | room | apartment | basement | van | bed | house | home | cabin | hotel room)
            lone (woman | man | girl | walker | jogger | traveller | person | lady | figure)
            (underground | parking | multi storey) garage
            (truck driver~ | trucker~ | lorry driver~) … (take | drive | bring | give) me
            (quarry | mine | barn | wasteland | scrapyard | derelict house | demolition site | sewer) …… (alone | \
                {stranger} | night | with me)
            (deserted | abandoned | disused | lonely | remote | isolated | dark | unlit) (quarry | mine | barn | farm \
                | beach | dock~ | pier | house | bus stop | lay by | rest stop | layby | canal | shore | cabin | hut \
                | swimming pool | playground | mall | farmhouse)
            (rougher | roughest | dodgiest | sketchiest | seediest | shadiest | most dangerous) [part | side | area | \
                end | bar | corner | street | district]
            (nobody | no one) (knows where | would hear | hears us | can hear us | for miles | else is (in | home | \
                there at night))
            (shooting up | doing drugs | taking drugs | using drugs | smoking crack | junkie~ | addicts)
            (sleep~ | stay~ | spend~ | crash~ | overnight | shower~ | move in) … (house | place | flat | home | couch \
                | sofa | tent | van | room | squat | night) … (i (met | have met | just met | do not know) | \
                stranger~ | met on | met in)
            ({person} | date | friend) … (from the (net | internet | web | app) | i (met | know) (online | from the \
                internet | on the (net | internet | app))) …… (home | house | flat | alone | woods | forest | car | \
                night | my place | his place | her place)
            (internet | online | tinder | app | blind) (date | stranger | contact | friend | acquaintance) … (alone | \
                home | house | flat | woods | forest | car | night | remote)
            (let~ | have | ask~ | get) … ({stranger} | driver | man | guy) … (drive | take) me
            (let me | climb~ | hop~ | jump~ | get) (climb in | hop in | get in | in with (him | her | them) | in his \
                | in her)
            (get~ | got | climb~ | hop~ | sit~) (into | in) a (car | van | truck | lorry) with
            (give~ | tell~ | send~ | text~ | hand~) … ({stranger} | i do not know | i just met | random) … (my [home] \
                (address | keys | key | location) | where i live | address)
            (give~ | hand~ | lend~) … (i do not know | i just met | {stranger}) … (keys | address | flat | house)
            (men | women | people | guys | man | boys | fans | drunks) (who are | that are | who is) [having] [a] \
                (fighting | brawling | fight | brawl) | (two | the | some | three) (men | women | people | guys | \
                lads | drivers) (fighting | brawling)
            wav~ (a | his | the) (bottle | knife | stick | bat)
            waving (a | his | the) (bottle | knife | stick | bat)
            (hide~ | wait~ | crouch~ | lurk~ | lie) … (bush | bushes | dark | doorway | corner | hedge) … (jump~ | \
                scare~ | leap~ | surprise~)
            (jump~ | leap~ | step~) out (at | in front of | in the road | into the road | on) …
            (red flag | no swimming | strong current | rip tide | rip current | out to sea | rapids | weir | \
                whirlpool)
            (hang~ | lean~ | climb~ | dangle~) (off | out of | from | out) … (window | balcony | train | roof | cliff \
                | bridge | car)
            (take | try | swallow~ | accept~) (a | some | any | the) [free | unknown | little | white] (pill~ | \
                powder | tablet~ | brownie) (from | off)
            (people | folk | guys | stay | night | sleep | lot) in (the | a) squat
            (trucker~ | lorry driver~ | truck driver~ | motorist~ | biker~ | driver~) … for a (lift | ride)
            (go~ | went | come~ | head~) (home | back | off | upstairs | out) with (a | the | some | an) [random] \
                ({stranger} | man | guy | woman | girl)
            (walk~ | wander~ | run~ | stroll~ | hang around | go~) … (station | park | street~ | town | alley~ | \
                district | docks | tunnel) … (at | after) (midnight | night | dark | 1 | 2 | 3 | 4)
            (knock~ | ring~) … (door~ | bell~ | doorbell~) … (strange | unknown | nobody knows | where i do not know)
            (lonely | empty | dark | deserted) … (after midnight | at night | at midnight | after dark)
            (jump~ | climb~ | go~ | run~ | step~ | hop~) (over | across | onto | on to | down to) the (rails | tracks \
                | line)
            (bloke~ | lad~ | fella~ | dude~ | boys | lads) …… {night}
            (man | guy | woman | people | stranger~ | someone | bloke) …… (i | we) (can | could | may) (sleep | stay \
                the night | spend the night | crash)
            share~ (a | the | his | her) (tent | bed | room | taxi | cab | flat | car | sleeping bag) … ({stranger} | \
                i (just | have just) met | i met | i do not know)
            drunks | drunkard~ | winos
            (go | going | leave~ | ride | follow~ | get | give | sleep | stay | drink | share | meet | walk | drive) \
                … {person} i (do not know | have just met | just met | have never met)
            (abandoned | derelict | disused | condemned) ·
            (step~ | get | go | stand | jump) [in | into] between … (fight~ | fighting | brawl | punch up | scuffle | \
                blows)
            """;
    static final String EXCEPTIONS = """
            (by day | in daylight | in the daytime | at noon | at lunch)
            (empty | deserted | dark) … (by day | in daylight)
            night (market | porter | shift | bus | class | school | train | desk | light | nurse | shop | kiosk | \
                receptionist | manager | club | guard)
            midnight (snack | screening | blue | movie | mass | sun)
            (quiet | empty) (corner | moment | hour | time | carriage | table | seat | street café)
            (taxi~ | bus | tram | cab | uber | train | shuttle | ferry | boat) … (driver~ | captain~ | conductor~)
            (ask~) … (bus | taxi | cab | tram) driver
            (with | and) [two | my | a | some | three] (friend~ | flatmate~ | sister | brother | partner) …
            (bad | worst | rough | dodgy) (day | idea | joke~ | haircut | pun | weather | hair | singer | song | \
                dancer | week | mood | cold | back | knee | advice | review | tooth | drawing | photo | poem | guess \
                | translation | sketch | estimate | plan | draft | english | luck | time | word)
            my [own] {kin}
            (best | good | old | close) friend~
            (invite~ | ask~) … (neighbour~ | neighbor~ | flatmate~ | friend~ | colleague~ | couple next door | \
                classmate~ | team)
            (walk~ | ride | lift | jog) … (dog | park | bike | cargo)
            alone (time | together)
            (new year | open day | museum | library | festival | fair) … night
            (help | walk~ | cross~) … across the (road | street)
            my [own | best | old | new] {kin} … (drive | take | walk | bring | see | pick | sleep | stay | crash)
            with my [own | best] {kin}
            (my | our | a) [own | best | old] {kin} … (come | go | walk | camp) … (woods | forest | night | alone | \
                basement)
            (class | group | guided | ranger | guide) … (forest | woods | cave)
            {kin} … (come | go | walk) with me …
            my (flatmate~ | roommate~ | housemate~ | colleague~ | neighbour~ | neighbor~ | classmate~ | team | \
                teammate~ | {kin}) … (walk | go | come | ride | drive | travel) …
            about (the | an | a | that) (empty | deserted | abandoned | dark | old | railway | train | frozen) …
            (hitch hiker~ | hitchhiker~) (at | in) the (café | cafe | hostel)
            (track | railway | tunnel) museum
            """;

    private UnsafePlace() {}
}
