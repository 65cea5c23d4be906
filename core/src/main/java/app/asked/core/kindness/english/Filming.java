package app.asked.core.kindness.english;

/// Filming, recording or photographing anyone without a yes, and putting it where others see it.
final class Filming {
    static final String PHRASES = """
            (film~ | filmed | video | videoing | videotape~ | tape | taping | record | recording | photograph | \
                photographing | livestream~ | live stream~ | stream | streaming | vlog~ | snap | snapping | shoot) … \
                ({person} | face~ | reaction~ | answer~ | response~ | conversation~ | talk | chat | call | how | it \
                | the whole | everything | myself | me | us | while | what | this)
            (take | taking | get | getting | grab~ | shoot | make | snap~ | sneak~ | steal~) … (photo~ | picture~ | \
                video~ | clip~ | footage | snap~ | shot | selfie~ | recording~) … (of | with) … {person}
            (sneak~ | secret | secretly | hidden | covert~ | candid | quick) … (photo~ | picture~ | video~ | selfie \
                | snap | recording | shot)
            (secret | hidden | covert | spy | concealed) (camera~ | cam | cams | mic | phone | recorder | microphone)
            (secretly | covertly) (film~ | record~ | tape | photograph | video)
            (camera | phone | gopro | go pro | recorder | mic | microphone | dashcam | recording) … (rolling | \
                running | recording | in [my | a] [shirt | jacket] pocket | hidden | hides | in their face | in his \
                face | in her face | on already | turned on | switched on | filming)
            (camera | phone | lens | gopro | recorder) … (in | at | into | towards) (their | his | her | {person}) … \
                (face~)
            (film~ | record | recording | photo~ | picture~ | video~ | camera) …… (without | not) … (ask~ | tell~ | \
                know~ | notic~ | notice~ | permission | consent | saying | warning | agreeing | aware | realis~ | \
                realise~ | realizing | seeing)
            (film~ | record | recording | video | camera | photo~ | picture~) …… (no idea | unaware | will not (know \
                | notice | see | mind) | do not (know | notice | see) | does not (know | notice | see) | never (know \
                | notice))
            (smart glasses | camera glasses | body cam | bodycam | gopro | go pro | dashcam | spy cam | drone) …… \
                ({person} | ask~ | record~ | film~)
            (go~ | going | went | start~) [an | a | my] [instagram | tiktok | facebook | youtube] live
            (post~ | upload~ | share~ | put | putting | publish~ | send) (it | them | {person} | the | a | my | \
                every | all) … [video | clip | photo | answer | reaction] … (on | to | in | online) … (tiktok | \
                youtube | instagram | facebook | reddit | snapchat | twitter | x | story | stories | channel | \
                internet | feed | twitch | social media | socials | group chat | blog)
            (post~ | upload~ | publish~ | leak~ | share~ | put) … (video | clip | footage | photo | photos | picture \
                | pictures | recording | face | reaction~ | screenshot~ | answer) … (of {person} | online | of … \
                {person})
            (film~ | video~ | record | recording | clip) …… (tiktok | youtube | instagram | channel | reel~ | views \
                | followers | viral)
            (while | as | have | let | get | make | with) … (friend | buddy | mate | brother | sister | flatmate | \
                someone | cousin) … (film~ | record | records | recording | shoot~ | video~)
            (audio | voice) record~
            record~ … (secretly | quietly | in secret)
            (eavesdrop~ | wiretap~ | bug the room)
            screenshot~ … (post~ | share~ | send)
            (hide~ | hiding | hid | plant~ | mount~ | strap~ | conceal~ | stick~ | attach~) … (camera | gopro | \
                recorder | mic | webcam | microphone | dictaphone)
            (hide~ | hiding | prop~ up | plant~ | leave~) … phone … (film~ | record~ | recording | camera | running)
            (make | making | shoot | do | create~ | edit | record) … (tiktok | reel~ | youtube video | vlog | prank \
                video | video | story | meme~ | short) … (of | about | with) … ({person} | reaction~ | answer~)
            zoom~ in
            (film~ | photograph~ | record~ | take pictures of | take a picture of | take photos of | take a photo \
                of) [some | the | a | playing | random | little] (kid~ | child~ | baby | toddler~ | teen~)
            (film | filming | filmed | films | photograph | photographing | videoing | livestream~) (a | an | the | \
                my | his | her | their | how | people | strangers | whoever | anyone | everyone | some | every | \
                each | random | them | him | her | him | it all | all | others)
            (paparazzi | candid camera | hidden camera | spycam | nanny cam)
            (tape | taping | record | recording) (a | the | our | my | his | her | their | what) … (call | talk | \
                conversation | chat | meeting | argument | lesson | lecture | interview | therapy | date | answer~ | \
                voice | quarrel)
            (share~ | forward~ | post~ | read out | send~ | publish~ | upload~) … (voice message | messages | chat | \
                texts | screenshot~ | love letter | voicemail | conversation) … (group | others | friends | online | \
                everyone | internet)
            (post~ | leak~ | publish~ | upload~) (the | our | her | his | a | my) [whole] (chat~ | message~ | texts \
                | letter~ | conversation~ | email~ | reply | answer~ | refusal)
            (with | wear~ | carry~ | have) (a | my | the) (camera | mic | recorder | gopro) (in | on | under | \
                inside | behind) my
            (turn~ | switch~) on … (recorder | recording | camera)
            (capture~ | catch~ | caught | get | have | keep | record) … on (video | camera | tape | film)
            (point~ | aim~ | turn~ | train | hold~ up) … (camera | phone | lens | gopro) … (at | on | to | towards) \
                {person}
            (camera | phone camera | video | recorder | recording | voice recorder | dictaphone) (on | running | \
                rolling | going)
            (share~ | upload~ | forward~ | send~ | play~ | post~ | show) … (voice message | voicemail | voice note | \
                private message~ | dm | dms | text | texts | letter | selfie | photo | picture | face | screenshot~) \
                … (followers | group | friends | online | everyone | class | internet | story | public)
            (send~ | show | pass~ round | forward~) … (picture | photo | video | clip | selfie) of (the {person} | \
                {person} | him | her | them | a {person})
            (street interview~ | vox pop~ | social experiment~ | reaction video~ | prank video~) …
            (tape | taping | taped | videotape~ | film~ | record | recording) (the | a | an | my | his | her | their \
                | our | what | how) … (answer | reply | reaction | call | talk | call | man | woman | lady | boss | \
                teacher | neighbour | neighbour's | says | react~)
            (video~ | reel~ | tiktok~ | clip~ | vlog~ | short) (of | with) [random | other] ({person} | rejections | \
                refusals | reactions)
            secret~ (tape~ | film~ | record~ | photograph~ | snap~ | video~)
            (vlog~ | blog~) … (faces | names) and all
            (film~ | record~ | photograph~ | video~) … from (the bushes | across the | behind | my pocket | a hiding \
                | a distance)
            (post~ | upload~ | publish~ | share~ | put) … ({person} | their | his | her) … (online | on the internet \
                | on the web | on social media)
            broadcast~ | live from
            (send~ | show~ | forward~ | take | taking | snap~) … (picture | photo | video | clip | selfie) of (a | \
                the | some | my | his | her) [·] {person}
            (start~ | run | make | leave) … voice (memo | note | recording | recorder)
            """;
    static final String EXCEPTIONS = """
            (ask~ | see | check | find out) … (if | whether) … (may | can | could | might) (i | we | take | film | \
                record) … (photo~ | picture~ | film | video | record | selfie)
            (ask~ | see) … (if | whether) (i | we) (may | can | could | might | am allowed to) [also | perhaps | \
                maybe] (take | film | record | photograph | video | snap | draw)
            (film~ | record~ | video) (myself | me) [alone | at home] (read~ | sing~ | dancing | play~)
            (may | can | could) (i | we) (take | film | record | photograph | have | get | snap)
            (ask~ | ask) … for (a | one | another | some) [group | quick | funny | silly] (photo~ | picture~ | \
                selfie~ | snap)
            ask~ … {person} … to (take | film | record | video | photograph | snap | shoot | be in) … (me | us | \
                mine | my | photo | picture | video | it together)
            (ask~ | with | and) … {person} … to … (record | film | make) a (song | podcast | video | short film | \
                film | track | message | voice note | clip) [with | for | together | about]
            ask~ [for] permission … (film | record | photo~ | picture~ | video)
            (with | have | got | get | asked) … (permission | consent | their yes | her yes | his yes)
            (record | film | video) (shop~ | store~ | club~ | player~ | label | festival~ | night | group | library \
                | rental | game~ | collection | crew | school | critic | poster | starts | begins | star | fair)
            (a | the | this | that | which | what | their | favourite | old | last | best | whole) (film | record | \
                films | records)
            film it together
            offer~ … to (take | make | shoot)
            ask~ … {kin} … (film | record | video) (me | us | my)
            for the record | world record | personal record | record (for | number | breaking)
            (photo | picture | painting | post~) of (the | my | a) (fountain | view | dog | garden | cat | house | \
                shop | cake | dish | menu | sunset | building | tree | bridge | flower~ | lost)
            (take | taking) … (photo | picture) of (me | us | my | mine)
            (screen | phone | film~ | movie) (tonight | screening)
            (a | the) film (starts | begins | ends | club)
            ask~ … to (film | record | video | photograph) my
            (film | record) (a | the | our | my) (song | podcast | short film | music video | band | own | message | \
                demo | album)
            (if | whether) (i | they | we) (should | shall | would like | want | wanted) …
            with (their | his | her) [own] (camera | phone)
            (ask~) … (if | whether) (it is | it would be | that is) (ok | okay | fine | all right | alright) to (film \
                | record | photograph | take)
            (if | whether) {they} (can | could | would | will | might | may) (film | record | photograph | video | \
                take)
            if (anybody | anyone | somebody | someone) … (could | can | would | will) …
            ask~ to (film | photograph | record | videotape)
            stream (the | a) (match | game | film | show | series | concert)
            """;

    private Filming() {}
}
