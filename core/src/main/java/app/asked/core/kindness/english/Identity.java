package app.asked.core.kindness.english;

/// Not honest about who one is: names, roles and ties that are not the asker's.
final class Identity {
    static final String PHRASES = """
            under (a | an | the | my | another | someone | somebody) … name
            (another | a different | an invented | an assumed | a stolen | a famous | a silly | a random | someone \
                else's | somebody else's | my friend's | a celebrity's | cousin's | friend's | brother's | sister's \
                | boss's | neighbour's | neighbor's | flatmate's | colleague's | singer's | actor's | father's | \
                mother's) name (to | and | at | when | so)
            false (name~ | job~ | number~ | address~ | email~ | age | reason~ | story | stories | excuse~ | date | \
                pretence~ | pretense~ | identity | claim~ | accent | id | birthday | promise~ | review~ | moustache \
                | beard | ticket | hope~ | information | report | title | phone | profile | emergency | document~ | \
                compliment~ | phone number | details | limp)
            {say} … (i am | we are | i was | i work | i come | i write | i used to be | i am here | that i) … {role}
            (claim~ | pose~ | posing | present (myself | ourselves) | introduce (myself | ourselves) | announce \
                (myself | ourselves) | sign in | check in | apply | register | book~ | call~ in) [to be | as | \
                being] [a | an | the | one of | her | his | their | from] … ({role} | someone else | somebody else)
            claim~ [falsely | to them | to her | to him | loudly] [that] (i | we | it | to (be | have | know | work \
                | own | come) | he | she | they | there | this)
            claim~ [that] (my | our | the | an | a | someone | somebody | his | her | their) … (is | was | are | \
                were | has | had | did | got | belongs | wants | needs | said | told | promised)
            (i am | we are) … (related to | the owner | on the (guest list | list | board) | from the (bank | \
                council | press | radio | tv | television | newspaper | office | gas | electricity | health | police \
                | city | government | fire) | with the (band | press | police | bride | groom | crew) | (his | her | \
                their) (son | daughter | cousin | brother | sister | niece | nephew | wife | husband | lawyer | boss \
                | agent))
            (undercover | secret | mystery) (shopper~ | guest~ | reporter~ | inspector~ | diner~ | agent~ | millionaire)
            """;

    private Identity() {}
}
