package app.asked.core.kindness.english;

/// Someone under age.
final class Minor {
    static final String PHRASES = """
            (ask~ | talk~ | chat~ | speak~ | invite~ | offer~ | give~ | giving | tell~ | challenge~ | text~ | \
                message~ | dm~ | call~ | approach~ | play~ | race~ | show~ | teach~ | high five | trade~ | swap~ | \
                buy~ | sell~ | follow~ | meet~ | wave~ | join~ | beg | borrow~ | take~ | get~ | let | pay~ | bribe~ \
                | convince~ | hug~ | dare~ | add~ | write~ | flirt~) [up | to | with | out | some | a | an | the | \
                two | three | one | of | any | random | group | from | at | ten | five | his | her | their | at | \
                for] [a | the | some | two | three | group | few | bunch | of | one | couple] [of | the | some | \
                little | small | random | unknown | neighbour's | neighbor's] {child} {after}
            (ask~ | talk~ | chat~ | approach~ | challenge~ | invite~ | bet | play~ | race~) … (a | the | some | \
                group of | bunch of | couple of | few | little | local) {child} (if | to | for | whether | what | \
                how | why | at | on | in | near | outside | with | about | out)
            (hold~ | carry~ | lift~ | kiss~ | cuddle~ | pick up) … (baby | babies | toddler~ | child | kid)
            {child} … (at | on | in | from | outside | near) the (playground | school | skate park | skatepark | \
                park | bus | schoolyard | pool | street | sandbox | swings)
            {underage} [year | years | yr | yrs] (old | olds | yo)
            {underage} yo
            (teenage | adolescent | school age | school aged | under age | preteen | juvenile) (daughter | son | \
                girl | boy | girls | boys | sister | brother | singer | niece | nephew | fan | fans | kid | kids | \
                child | neighbour | neighbor)
            (he is | she is | they are | both are | aged | the age of | barely | not yet) [about | maybe | around | \
                only | barely] {underage}
            (aged | girl of | boy of | kid of | child of | someone of | lad of) [about | maybe | around | perhaps | \
                only | barely] {underage}
            (ask~ | with | meet~ | invite~ | date~ | for | to) … (minors | a minor)
            under (18 | 16 | age | eighteen | sixteen) | underage | under aged | below eighteen
            (girl~ | boy~) (from | in | at | outside) … (high school | primary school | secondary school | middle \
                school | year (seven | eight | nine | ten | eleven | 7 | 8 | 9 | 10 | 11) | school gate | grade)
            (sweets | candy | ice cream | lollipop~ | gifts | toy~ | money | it | them | one) (to | for | with) [a | \
                the | some | two | any | random] [group of | random | unknown] {child}
            (play~ | talk~ | chat~ | hang~ out | dance~ | race~ | joke~ | sit | swim~) … (with | to | against | \
                beside) [the | some | a | an | two | three | unknown | random | strange | little | group of | other \
                people's | other] {child}
            (neighbour~ | neighbor~ | his | her | their | friend's | stranger's | boss's | colleague's | somebody's \
                | someone's) … (little | small | young) (son | daughter | brother | sister | nephew | niece | \
                grandson | granddaughter)
            (somebody's | someone's | stranger's | other people's | neighbour's | neighbor's | neighbours' | \
                neighbors') {child}
            (still | who is still | who are still) (at | in) (school | primary | kindergarten | nursery | her teens | \
                his teens | their teens)
            (goes | go | going) to (primary | elementary | middle | high | secondary | nursery) school
            who is [only | just | about | barely] {underage}
            , {underage} , (for | if | to | who | out | whether | and)
            (under | u) {underage} (team | side | squad | s | club | group)
            (is | are) (only | just | barely) {underage}
            (boy | girl | lad | son | daughter | nephew | niece | cousin | brother | sister) of [about | only | \
                maybe] {underage}
            (chat~ up | flirt~ with | ask~ out | date | kiss~ | pick~ up) … (school | schoolgirl~ | teen~ | teenage | \
                sixteen | seventeen | fifteen)
            (sixteen | seventeen | fifteen | fourteen | thirteen | twelve | eleven | ten | nine | eight | seven | \
                six) year old
            (first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | year (seven | eight \
                | nine | ten | 7 | 8 | 9 | 10)) (grader~ | former~ | graders | pupils)
            (primary | elementary | middle | nursery | junior) school (pupil~ | kid~ | girl~ | boy~ | class | \
                children)
            (offer~ | give~ | promise~) (a | the | some) [random] {child}
            (neighbours | neighbour's | neighbors) (kid~ | child | children | toddler~)
            (boys | girls | lads) … (school | schoolyard | playground | schoolbus)
            (boy | girl | lad | lass | nephew | niece) [about | aged | maybe | around | only | perhaps] {underage} , \
                (to | for | if | who | whether)
            """;
    static final String EXCEPTIONS = """
            (child | children | kid | kids | baby | teen | children's | child's | kids') (size | sized | menu~ | \
                meal~ | portion~ | seat | seats | ticket~ | book~ | section | plate | cup | shoes | clothes | \
                psychologist | care | minder | discount | price | table | film | movie | corner | toy~ | club | cone \
                | bike | game | drawing~ | version | step~ | food | magazine | novel~)
            (kid | kids | child | children | baby) (is | are)
            (when | since | as) (i | we | they | he | she) (was | were) (a | an | {underage}) [child | kid | teen | \
                teenager | boy | girl | baby | year | years]
            as a (child | kid | teen | teenager | baby | boy | girl)
            (my | our) [own | inner | grown | adult | oldest | youngest | eldest] (child | children | kid | kids | \
                baby | teenager | teen | teens)
            (their | his | her | your) [own] (kid | kids | child | children | baby) (ticket | seat)
            inner child | baby (carrot~ | steps | shower | grand | blue | sitter)
            (mum | mom | mother | dad | father | parent | parents | couple | family | aunt | grandmother) [with | of \
                | of the | and | who has] [a | the | two | three | her | his | their] (kid | kids | child | children \
                | baby | toddler | pram)
            (at | for | about | around) {underage} (minutes | euro~ | dollar~ | pound~ | people | friends | \
                days | times | strangers | o | in the | to | for | and | or | hours | weeks)
            (it is | at | by | before | until | open) [about] {underage} (pm | am | o'clock | for | to)
            a minor (scale | chord | key | issue | problem | detail | mistake | thing | point | part | role | change \
                | repair | fault | favour | character)
            out of {underage}
            {underage} (year | years) (ago | in | of | with | now | later)
            of {underage} to
            adult~
            (child care | childcare | kid~ (mother | father | parents | mum | mom | dad | teacher | coach))
            {child} (mother | father | parents | mum | mom | dad | teacher | coach)
            neighbour's (kids' | children's) (mother | father | parents)
            {child} … (shop | store | section | department | clothes | shoe shop | choir | theatre | museum | \
                library | hospital | day | race | table | area | film | movie) [if | for | whether | about]
            (toy | gift | present | book | train | shop | size | bike | game | something | recommend~ | presents | \
                toys | cake) … (a | my) {underage} year old
            {child} (group | bank | yoga | swimming | clinic | doctor | library | fair | concert | monitor | scout \
                leader)
            my (teenage | little | young | younger | eldest | youngest) (son | daughter | brother | sister | niece | \
                nephew | cousin | boy | girl)
            (friend's | sister's | brother's | cousin's | colleague's) (baby | child | kid | kids | toddler)
            """;

    private Minor() {}
}
