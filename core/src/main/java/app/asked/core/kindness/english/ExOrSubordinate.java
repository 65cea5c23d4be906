package app.asked.core.kindness.english;

/// Someone who cannot easily refuse: a former partner, or a person whom the asker leads, pays, teaches or marks.
final class ExOrSubordinate {
    static final String PHRASES = """
            (my | his | her | an | the | our | old) (ex | exes | exs | exs' | ex's | exe's)
            ex (girlfriend~ | boyfriend~ | wife~ | husband~ | partner~ | lover~ | fiance~ | fiancé~ | fiancee~ | \
                fiancée~ | gf | bf | crush | girl | boy)
            my ex
            (former | old | previous | first | past | last | one time) (girlfriend~ | boyfriend~ | wife~ | husband~ \
                | partner | lover~ | flame~ | fiance~ | fiancé~ | fiancée~ | spouse)
            (used to | once) (date | go out with | be with | be together | be married | love | live with as | be \
                engaged | be in a relationship | see each other | sleep with)
            (i | we) (dated | used to date | was married | were married | was engaged | were together | dumped | \
                divorced | left at | was with for | cheated on)
            (dumped me | left me | divorced me | broke my heart | cheated on me | broke up | break up with me | \
                split up | separated from)
            (person | man | woman | guy | girl | boy | one | someone | somebody) i (broke up | split | separated | \
                dated | divorced | dumped | was married | loved | used to)
            old flame
            (my | our) [new | young | junior | own | student | summer | personal | former] (intern~ | apprentice~ | \
                trainee~ | employee~ | assistant~ | secretary~ | subordinate~ | staff | underling~ | direct report~ \
                | report | reports | mentee~ | supervisee~ | au pair | nanny | cleaner~ | cleaning lady | \
                housekeeper | maid | gardener | babysitter | tenant~ | lodger | worker~ | workers | crew | patient~ \
                | pupil~ | student~ | phd student | tutee~ | junior | juniors | temp | helper | carer | pa | \
                receptionist)
            (au pair | nanny | cleaner | gardener | babysitter | boy | guys | anyone | intern~ | apprentice~ | \
                trainee~ | junior~ | student~ | pupil~ | patient~ | someone | somebody | person | people | colleague \
                | woman | man | guy | girl | one) … (i | we) (manage | supervise | lead | grade | mark | teach | \
                tutor | coach | train | mentor | hire | hired | pay | employ | boss | oversee | assess | examine | \
                evaluate | treat | promote)
            (who | that | which) (report~ to | work~ (for | under)) (me | us)
            (report~ to | work~ (for | under)) me
            (i | we) (am | are) (his | her | their) (boss | manager | supervisor | teacher | landlord | landlady | \
                coach | lecturer | tutor | therapist | doctor | team lead)
            (as | being) (his | her | their) (boss | manager | supervisor | teacher | landlord | coach | lecturer)
            (direct | junior) report~ | subordinate~ | underling~
            (the | our | a) (new | youngest | young) (intern | apprentice | trainee | hire)
            (intern~ | trainee~ | apprentice~ | new hire) … (out | date | drinks | dinner | favour | favor | money | \
                coffee for me | laundry | weekend | my (shopping | laundry | coffee | errand~))
            (someone | somebody | one of the people | anyone | one | colleague | junior) (on | in | from) (my | our) \
                team who
            (student~ | pupil~) … (in | of | from) my (class~ | course~ | seminar | group | lecture)
            one of (my | the) (students | pupils | employees | interns | patients | workers | trainees | clients i)
            (cleaner | cleaning lady | nanny | au pair) … i (pay | employ)
            ({trade} | {person}) … (that | which | where) i (own | run | manage | am the (boss | manager | owner))
            as (a | an | the | her | his | their) (manager | boss | supervisor | team lead | teacher | landlord | \
                professor | employer) [,] ask
            (employee~ | student~ | intern~ | tenant~ | patient~ | apprentice~ | trainee~ | pupil~ | client~ | ex | \
                worker~ | report) of mine
            i am (responsible for | in charge of | supervising | training | teaching | managing | mentoring | the \
                boss of)
            ({person} | temp | actor | actress | model | contractor | worker | helper | candidate | applicant | \
                builder) … i (hired | employ | pay | supervise | manage | train | fired)
            (audition~ | apply~ | applies | applied | interview~) (for | with) (my | our | me)
            (applicant~ | candidate~ | interviewee~) … (drink~ | date | dinner | favour | favor)
            (intern~ | trainee~ | apprentice~ | new hire~ | new recruit | temp | junior | work experience {person}) … \
                to (fetch | get me | bring | make me | buy | carry | pick up | wash | clean | run | babysit | lend | \
                give me | drive | cook | walk my | do my | cover my | take my)
            whose (manager | boss | supervisor | teacher | coach | tutor | landlord | landlady | lecturer | trainer | \
                doctor | therapist | employer | team lead) i am
            (works | working | work | employed | is | are) under me | on my payroll | in my (charge | employ | pay) | \
                employed by me | below me in
            (man | woman | guy | girl | boy | person | boyfriend | girlfriend | husband | wife | one | partner) (who \
                | that) [once | just | recently | suddenly] (left | dumped | divorced | ditched | cheated on | split \
                from) me
            (my | our) (chauffeur | butler | maid | nanny | au pair | cleaner | housekeeper | employee~ | staff) … \
                (to | for | out)
            (since | after) (we | our) (split | split up | broke up | separated | divorced | break up | divorce)
            (former | old | past) (wife | husband | lover | sweetheart | fling | girlfriend | boyfriend)
            (nanny | au pair | cleaner | maid | babysitter | intern | trainee) … (for free | unpaid | overtime | the \
                weekend)
            (newest | youngest | most junior) … (my | our) (team | staff | crew | department)
            i am (his | her | their) (lead | head | chief | employer | superior | captain | examiner | trainer)
            """;
    static final String EXCEPTIONS = """
            ex (colleague~ | boss~ | coworker~ | co | flatmate~ | roommate~ | neighbour~ | neighbor~ | teacher~ | \
                manager~ | landlord~ | employer~ | player~ | footballer~ | professor | convict | minister | \
                president | army | marine)
            student~ (card~ | discount~ | group | union | id | pass | house | flat | dorm | loan | ticket | council \
                | price | rate | adviser | advisor | office | magazine | band | film | theatre | days)
            (my | our) (fellow | favourite) student~
            my junior (school | year~)
            (staff | worker~) (room | canteen | council | meeting | party)
            teach (me | us)
            teaching assistant | personal assistant app | shop assistant~
            my (boss's | manager's | doctor's | dentist's | landlord's) (assistant | secretary | receptionist)
            my intern (year | ship | days)
            ex (mayor~ | champion~ | pupil~ | classmate~ | member~ | soldier~ | pilot~ | pro | captain~ | miner~ | \
                nun | policeman | chef~ | sailor~ | smoker~ | student~ | goalkeeper | coach~)
            intern … i am one
            (play | pretend | practice | practise | mock | try) … interview … (with | for)
            ex (servicemen | servicemen's | servicewomen | offender~ | convict~ | pat~ | libris | monk | prisoner~ | \
                dancer~ | athlete~ | teammate~ | member~)
            student~ (club | leader | society | rep | paper | bar | canteen)
            assistant (manager | professor | coach | director | editor)
            (intern | apprentice | trainee | new hire) (how | what | where)
            my (cleaner | gardener | nanny | babysitter) (friend | neighbour | cousin)
            """;

    private ExOrSubordinate() {}
}
