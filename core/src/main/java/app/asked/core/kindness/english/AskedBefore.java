package app.asked.core.kindness.english;

/// The same thing asked again of someone who already said no.
final class AskedBefore {
    static final String PHRASES = """
            (again | a second time | second time | second go | another try | another go | another shot | another \
                attempt | once more | one more time | one more try | third time | re ask~ | reask~ | retry~ | ask \
                anew | same (question | thing | favour | favor | request) | second chance | still ask~ | back to) …… \
                {refused}
            {refused} …… (again | a second time | second time | another try | another go | another shot | another \
                attempt | once more | one more time | one more try | one more | third time | re ask~ | reask~ | \
                retry~ | same (question | thing | favour | favor | request) | the same | second chance | still ask~ \
                | try (anyway | again) | ask~ … anyway | anyway | changed (his | her | their) mind | change~ (his | \
                her | their) mind | second thoughts | come round | came round)
            (ask~ | invite~ | call~ | text~ | email~ | write~ | go~ | message~ | try~ | propose~ | ring~ | re ask~ | \
                request~) … (whoever | who | that) … {refused}
            (ask~ | invite~ | message~ | text~ | try~) … {person} … (already | just | once | has | have | had) … \
                {refused}
            (even though | although | though | despite | after) … {refused} …… (again | ask~ | try | invite~)
            (ask~ | invite~ | call~ | text~ | try~ | go~) …… (even though | although | though | despite | after) … \
                ({person} | {they}) [already | has | have | had | just] {refused}
            {refused} [me | us | it] [already | before | last week | yesterday | last time | on monday] … (ask~ | \
                try~ | go back | invite~) (him | her | them | it) again
            (maybe | perhaps | see if | see whether | hoping | in case) … (changed | change~) (his | her | their | \
                its) mind
            (once again | another time | for the (second | third) time | (try | trying) my luck again | have another \
                go | another (request | message | letter | email | invitation) | (from | with) a (new | different | \
                second) (account | number | profile) | one last (try | time | go | chance)) …… {refused}
            {refused} …… (once again | another time | for the (second | third) time | my luck again | another \
                (request | message | letter | email | invitation) | a (new | different | second) (account | number | \
                profile) | one last (try | time | go | chance) | regardless | all the same)
            (the | that) same {person} …… {refused}
            (ask~ | approach~ | message~ | write~ | call~ | go up to | talk to | see | visit) … {person} … (who | that) [already | just | has | have | had | once] {refused}
            (since | after) (his | her | their) (no | refusal | rejection)
            (ring~ | phone~ | call~ | text~ | email~ | invite~ | visit~ | try~ | ask~ | write to | message~) … \
                {person} … who … {refused}
            """;
    static final String EXCEPTIONS = """
            (told | asked | invited | said) (me | us) to (ask | come | try | call) (again | back)
            (said | told me) … (ask | come | try) (again | back) (on | in | next | later | tomorrow)
            (someone | somebody | person | people | stranger | one) else
            another (person | shop | café | cafe | one | place | stranger)
            (a | the) different (person | shop | one | café | place | stranger | question)
            see you again
            (the next | another | a different | somebody | a new | a second | the other) (person | one | shop | café \
                | cafe | stall | stranger | else | baker~ | place) … (after | if | when | once)
            """;

    private AskedBefore() {}
}
