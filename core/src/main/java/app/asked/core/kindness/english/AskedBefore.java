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
            keep asking {person} who
            """;
    static final String EXCEPTIONS = """
            (told | asked | invited | said) (me | us) to (ask | come | try | call) (again | back)
            (said | told me) … (ask | come | try) (again | back) (on | in | next | later | tomorrow)
            (someone | somebody | person | people | stranger | one) else
            another (person | shop | café | cafe | one | place | stranger)
            (a | the) different (person | shop | one | café | place | stranger | question)
            see you again
            """;

    private AskedBefore() {}
}
