package app.asked.core.kindness.english;

/// Not honest by intent: verbs of deceiving, and wanting the other person to believe what is not so.
final class Deceiving {
    static final String PHRASES = """
            into (thinking | believing | assuming | trusting)
            (lead~ | led) … (believe | believing | think)
            (lead~ | led | string~) (him | her | them | {person}) (on | along | up the garden)
            (let~ on | make believe | making believe | made believe) (that | i | we | my | it | to be)
            (put on | puts on | putting on) (an act | a performance | airs | a brave)
            porkies | porky pies | economical with | blarney | baloney | cock and bull
            (stretch~ | bend~ | bent | twist~ | colour~ | massage~ | dress~ up | gild~) the (truth | facts)
            (blag~ | bluff~ | wangle~ | finagle~ | hustle~ | con | conned | conning | diddle~ | trick~ | fiddle~) (my \
                way | our way | my {kin} | a {person} | the {person} | {person} | past | backstage | through | in | \
                into | out of)
            blag~ | wangle~ | finagle~
            (sham | shams | shamming | shammed) (a | an | my | some | illness | injury)
            (spin~ | spun | sell~ | sold | feed~ | fed) … (yarn | tall tale | sob story | line about | tale~ about | \
                story about)
            (without | never | not) (letting | let) on
            (play~ | playing) on (his | her | their) (pity | sympathy | kindness | good nature | guilt)
            (use | using | give~ | giving | invent~ | wear~ | under | with | behind | from | have) [a | an | some | \
                another] (fake | false | made up | phoney | phony | invented | borrowed | burner | stolen | second | \
                wrong) (name | profile | account | id | identity | number | address | badge | letter | accent | photo \
                | email | story)
            (forged | phoney | phony | faked | doctored | photoshopped | invented) (letter | note | badge | ticket | \
                email | pass | photo | receipt | document | voucher | story | number | reason | name)
            (ring~ | rang | call~ | phone~ | telephone~ | email~ | write~ | wrote | book~ | order~ | reserve~ | \
                check~ in | sign~ in | register~ | turn~ up | show~ up | arrive~ | walk~ in | walk~ up | go~ in | \
                enter~ | attend~ | apply~ | collect~) … as (a | an | the | his | her | their | someone's | somebody's \
                | if) … ({role} | buyer | son | nephew | niece | daughter | brother | sister | cousin | client | aide \
                | tester)
            as (lord | lady | sir | count | countess | baron | baroness | duke | duchess | prince | princess) …
            (so | so that | until) {they} (do not | does not | will not | cannot | can not | never) (recognise~ | \
                recognize~ | notice~ | suspect~ | know (it is me | who i am | that it is me))
            (under | in | with) (a | another | a different | new) (hat | wig | coat | disguise | name | jacket) … (so \
                | to look | not recognise | not recognize)
            (have | get | let) (a | my) (friend | mate | {kin}) [to] (call~ | ring~ | phone~ | write | say | email) … \
                (as | and say | saying | claiming | that (i | we))
            (borrow~ | rent~ | push~ | carry~ | hire) (a | an | someone's | my sister's | my friend's) (pram | \
                pushchair | stroller | baby | crutch~ | cane | walking stick | white stick | white cane | guide dog) \
                [and | to] … (ask | priority | seat | queue | front | boarding | pity)
            (wear~ | put~ on | slip~ on | bring~ | carry~ | with) … (white cane | white stick | wedding ring | \
                engagement ring | eye patch | fake cast | dog collar) … (ask | and | to | so)
            (say~ | saying | tell~ | telling) [that | {person} | them | him | her] (i | we) (know | am friends with | \
                went to school with | used to know) … (never met | we have never | i have never | never seen)
            (i am | we are | say i am) … (from the future | from another planet | from another time | with a million \
                | with (ten thousand | a thousand) (fans | followers | readers))
            (my | the | our) (landlord | {kin} | boss | gran | dog | cat) … (i do not have | i have not got | i never \
                had)
            (, | . | say that) i have no (brother | sister | dog | cat | wife | husband | child~ | boyfriend | girlfriend | cousin | aunt \
                | uncle | booking | reservation | appointment | ticket at all)
            (pass~ | hand~ | sell~ | serve~) … (shop | bought | someone else's | another's | my {kin}) … as (my | \
                our) own
            {say} … (i am | we are) the new {trade}
            made up ({pretext} | answer~ | symptom~ | sign | letter)
            (make~ up | making up | invent~) (a | an | my | some) · ({kin} | {pretext})
            (wear~ | put on | in | with) (a | my | the | our) (staff | crew | steward | security | work | shop | \
                company | event | nurse | nurse's | doctor's) (shirt | jacket | badge | cap | apron | vest | polo | \
                lanyard | uniform | pass | coat)
            (flash~ | show~ | wave~ | use | using | present~ | hand~ over) (an | a | my | some) (expired | outdated | \
                out of date | old | invalid | used | borrowed | found) [·] (card | ticket | pass | coupon | id | \
                voucher | badge | membership | permit)
            (coupon | ticket | voucher | card | pass | badge | certificate | receipt | note) … i (printed | made | \
                drew | wrote | typed | forged) [myself | at home]
            name on (somebody | someone) else's
            (look~ | act~ | sound~ | seem~ | cough~ | limp~ | cry~) … on purpose
            (make~ up | making up | invent~) (a | an | my | some) [·] (child | kid | baby | twin | twins)
            """;

    private Deceiving() {}
}
