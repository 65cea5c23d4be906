package app.asked.core.kindness.english;

/// Not honest by deed or manner: pretending, dressing up as someone, hurt or need put on.
final class Acting {
    static final String PHRASES = """
            pretend~
            impersonate~ | masquerade~ | hoax~ | feign~ | simulate~ | role play as
            pose as | posing as | poses as | posed as
            (pass~ | passing) … off as | pass as | passing (as | for)
            (fake | faking | fakes) (a | an | my | being | to | that | the | some | it | illness | tears | accent | \
                limp | interest | surprise | ignorance | confusion | injury | sickness | pain | having | sadness | \
                outrage | cough | phone | emergency | cry | crying | sleep | poverty | love | blindness | deafness | \
                death | fainting | pregnancy | laughter)
            (a | an | my | with | under | some | use | using | show | wear | our | in | the | such | give | this | \
                write | wearing | showing) [completely | totally | obviously | big] fake
            act~ (as if | as though | like (i | we | a | an | the | it | you | someone | nothing | my) | confused | \
                lost | dumb | drunk | sick | ill | hurt | surprised | shocked | clueless | injured | blind | deaf | \
                dead | pregnant | helpless | poor | important | famous | stupid | innocent | foreign | unwell | \
                upset | heartbroken | interested | offended | ignorant | crazy | frightened | scared | homeless | \
                rich | worried | desperate | disabled | tired | all | very | really | so)
            play~ (dumb | dead | sick | innocent | stupid | ignorant | ill | drunk | the (lost | confused | poor | \
                innocent | victim | tourist | fool | sick | injured | part | clueless | foreigner | naive | role | \
                new | helpless | worried | expert | rich | big | customer) | a (lost | confused | poor | sick | \
                clueless | helpless | worried | rich | role | part where))
            (as if | as though) (i | we | my | our | it | he | she | they | nothing | someone | there | the)
            (walk~ | act~ | talk~ | look~ | behave~ | stand~ | go | come | march~ | stroll~ | stride~ | carry~ | \
                speak~ | order~) … like (i | we) (own~ | work~ | belong~ | live~ | am | know | was | have | were | \
                had | run)
            (dress~ | disguise~ | dress~ up | put on | come | go | show up | turn up) [myself | up | in] [up | \
                disguised | dressed] as [a | an | the | one of | if] [police | bank | health | security | hotel | \
                delivery | fire | museum | train | staff | shop | charity | famous | store | hospital | ticket] \
                (plumber~ | doctor~ | nurse~ | police~ | guard~ | waiter~ | waitress~ | staff | priest~ | nun~ | \
                soldier~ | firefighter~ | inspector~ | employee~ | worker~ | official~ | officer~ | driver~ | \
                cleaner~ | guide~ | conductor~ | electrician~ | courier~ | postman | monk | pilot~ | mechanic~ | \
                security | man | woman | beggar | tourist | guest~ | vip | member~ | delivery)
            (disguise~ | in disguise | incognito | undercover | under cover)
            (put on | with | in | use | using | do | speak~ … in) [a | an | my best] (fake | false | phony | foreign \
                | put on | thick | strange | posh | made up | french | german | russian | american | british | \
                italian | scottish | irish | indian | australian) accent
            (pass myself off | double~ as)
            (borrow~ | rent~ | wear~ | put~ on | lean on) … (crutch~ | wheelchair | sling | neck brace | arm cast | \
                cast | white cane | hi vis | high vis | uniform | lab coat | stethoscope | lanyard | bandage~ | eye \
                patch | hearing aid | badge | pregnancy belly | baby bump | pillow under)
            (limp~ | crutch~ | wheelchair | bandage~ | stutter~ | cough~) …… (do not need | is fine | are fine | not \
                hurt | not really | nothing wrong)
            (pillow | cushion | ball) under my (shirt | jumper | dress | sweater | top)
            (cry~ | crocodile | fake | shed | squeeze out) [some | a few | fake] (tears | to get | so they | so he | \
                so she | until | a tear) [at | to | until | and]
            (faint | fainting | collapse~) … (on purpose | in the | in front | to | so | at the | and ask)
            (pretence | pretense | pretext~ | charade | ruse | con trick | play act~ | bluffing | bluff (the | my | \
                him | her | them | about | that | and | people | our | past))
            (drop | dropping | spill~ | break | lose | losing | forget | forgetting | stumble~ | trip | fall | \
                falling) … (on purpose | deliberately | intentionally) … [and | then | ask | so]
            (deliberately | on purpose | intentionally | purposely) (drop~ | spill~ | break~ | lose | losing | \
                forget~ | fall~ | stumble~ | trip~ | get lost | misunderstand~ | give)
            put (a | an | some | my own) [dead | small | long] (hair | fly | bug | insect | stone | glass | \
                cockroach | spider | worm | plastic) in (my | the | a)
            (swap~ | switch~ | change~ | peel~ | stick~ | swop~ | move | replace~) … (price (tag~ | sticker~ | \
                label~) | barcode~ | price on)
            (wear~ | wore | eat~ | drink~ | read | use~ | play | finish~ | watch | keep) … [it | once | half | all | \
                most | night | weekend | party] (and then | then | and) [i | we] [later | then] (return~ | bring it \
                back | take it back | complain~ | ask … (refund | money back) | send it back | get … refund)
            (use~ | using | show~ | flash~ | with | on | present~ | wave | hand over | travel~ on | borrow~) [a | \
                the | my] (sister's | brother's | friend's | mother's | mum's | mom's | dad's | father's | \
                flatmate's | roommate's | cousin's | colleague's | boss's | someone's | somebody's | else's | gran's \
                | expired | old | out of date | found | stranger's | son's | daughter's | wife's | husband's | fake \
                | forged) … (card | pass | ticket | id | badge | voucher | coupon | membership | permit | licence | \
                name tag | receipt)
            (hide | hiding | conceal~) (my | the | our | that | behind a)
            (hide | hiding | conceal~) … (wallet | ticket | purse | ring | phone | money | fact | truth)
            (sit~ | stand~ | park~ | wait) … (i (do not need | am not (disabled | pregnant)) | reserved for \
                (disabled | pregnant))
            (ring~ | call~ | phone~ | email~ | write~ | text~ | book~ | apply~ | reply~ | post | sign~ | answer~) … \
                as (my [own] (secretary | assistant | mother | mum | dad | father | boss | agent | lawyer | manager \
                | sister | brother | wife | husband | doctor) | if | though | the (manager | boss | police | bank | \
                council | mayor | landlord) | someone else | somebody else | another person)
            (dress~ | wear~ | put~ on | borrow~ | get) … (hi vis | high vis | uniform | vest and | lab coat | dog \
                collar | clerical collar | badge | lanyard | overalls | hard hat | police hat | collar and | apron \
                and) …… (ask~ | tell~ | be | walk | get)
            act~ new
            (imitate~ | copy~) … signature
            (sit~ in | use | come in | roll in) (a | my gran's | the) wheelchair …… (not | fine | walk | stand)
            pass~ for [a | an | the | one]
            (put on | puts on | putting on) (a | an | my | the) (accent | lisp | voice | limp | face | show | act | \
                stutter | cough | fake)
            (that | which) i (put on | am putting on)
            act~ as (a | an | the | his | her | their) [old | long lost | new | angry | rich | famous | lost | real]
            wear~ (a | my) wig
            (bandage | plaster | cast | sling) (over | on) (nothing | a healthy | my healthy)
            dress~ [up] like (a | an | the) … ({role} | {trade})
            in (a | an | my | the) [borrowed | fake | rented | white] {role} (costume | uniform | outfit | suit | vest)
            behave~ (like | as if | as though) (a | an | the | i | we)
            with my {kin} [disabled | student | old | staff | press | senior | bus | train] (badge | card | pass | \
                id | ticket | licence | license)
            """;

    private Acting() {}
}
