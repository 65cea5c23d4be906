package app.asked.server.whose;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a route does not tell of itself: whether anybody may go there, what stands in its path, and what its page
/// sends. A name in braces is a thing of [Owner].
final class Rules {
    private static final Set<String> OPEN = Set.of("""
            / /welcome /invited /sign-in /sign-in/passkey /sign-in/provider /sign-in/provider/back
            /sign-in/provider/go /sign-in/recover /sign-in/new-passphrase /help /care /care/someone /care/{slug}
            /calendar/{address}.ics /notice/{token} /notice/{token}/later /notice/{token}/rest
            /notice/mail/{token} /health /health/seen /asked.webmanifest /notes.webmanifest /phone/away
            /phone/hard /phone/harm /phone/saved /worker.js /ready /api/v1/openapi.json
            """.strip().split("\\s+"));

    /// Sites, and stories for one person: whoever has the address may read them.
    private static final List<String> OPEN_BELOW = List.of("/by/", "/few/", "/to/");

    /// Where only the server itself leads, with a request that it answers so.
    private static final Set<String> INSIDE = Set.of("/error", "/held", "/refused", "/confirm/held");

    /// What a part of a path is, by what stands before it: the longest that fits. A whole path goes before these.
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("/api/v1/asks/{ask}/backed-out", "{turned-back}"),
            Map.entry("/api/v1/asks/{ask}/harm", "{harmed}"),
            Map.entry("/asks/{id}/backed-out", "{turned-back}"),
            Map.entry("/asks/{id}/harm", "{harmed}"),
            Map.entry("/asks/{id}/harm/note", "{harmed}"),
            Map.entry("/a-rsq/", "{arsq}"),
            Map.entry("/a-rsq/new/", "{arsq}"),
            Map.entry("/arsqs/", "{arsq}"),
            Map.entry("/asks/", "{ask}"),
            Map.entry("/asks/lived/", "{ask}"),
            Map.entry("/avoided/", "{avoided}"),
            Map.entry("/by/", "nobodys"),
            Map.entry("/by/{name}/", "1"),
            Map.entry("/calendar/", "c-nobodys"),
            Map.entry("/care/", "why-it-hurts"),
            Map.entry("/challenges/", "{challenge}"),
            Map.entry("/challenges/new/", "{challenge}"),
            Map.entry("/check-ins/", "{check-in}"),
            Map.entry("/checkins/", "{check-in}"),
            Map.entry("/delete/", "1"),
            Map.entry("/energies/", "2025-11-20"),
            Map.entry("/host/", "server"),
            Map.entry("/journeys/", "{journey}"),
            Map.entry("/library/", "{challenge}"),
            Map.entry("/notice/", "nobodys"),
            Map.entry("/notice/mail/", "nobodys"),
            Map.entry("/passkeys/", "{passkey}"),
            Map.entry("/settings/reminders/phone/", "019a4f2e-b800-7000-8000-0000000000d1"),
            Map.entry("/pauses/", "{pause}"),
            Map.entry("/probe/", "{rating}"),
            Map.entry("/pulls/", "{pull}"),
            Map.entry("/ratings/", "{rating}"),
            Map.entry("/rests/", "{rest}"),
            Map.entry("/rules/", "{rule}"),
            Map.entry("/sessions/", "{session}"),
            Map.entry("/few/", "f-nobodys"),
            Map.entry("/few/{address}/", "1"),
            Map.entry("/give/", "everybody"),
            Map.entry("/interview/", "1"),
            Map.entry("/links/", "{story}"),
            Map.entry("/stories/", "{story}"),
            Map.entry("/to/", "l-nobodys"),
            Map.entry("/tokens/", "{token}"),
            Map.entry("/under-way/", "1763308800000"),
            Map.entry("/undo/", "1"),
            Map.entry("/weeks/", "3"));

    /// What is sent there: the fields of every form, and of a query those that name a thing.
    private static final Map<String, String> FIELDS = read("""
            POST /a-rsq/{id}                    situations.1.concern=3&situations.1.acceptance=5
            POST /a-rsq/{id}/delete
            POST /a-rsq/{id}/undo
            GET  /api/v1/asks                   journey={journey}&challenge={challenge}
            GET  /asks/again                    of={ask}
            GET  /asks/new                      challenge={challenge}
            POST /asks/lived/{id}               answer.answer=no&lived.title=A+seat&avoided={avoided}
            POST /asks/lived/{id}/harm          safe=yes&answer.answer=no
            POST /asks/{id}/answer              answer.answer=no&answer.lesson=Mild
            POST /asks/{id}/backed-out          out.inTheWay=forgot&out.gotTo=came-close
            POST /asks/{id}/belief              belief.again=40
            POST /asks/{id}/delete
            POST /asks/{id}/delete/{mark}/undo
            GET  /asks/{id}/forecast            of={ask}
            POST /asks/{id}/forecast            ask.challenge=high-five&ask.rules={rule}&forecast.fear=40&same={ask}
            POST /asks/{id}/harm                safe=yes
            POST /asks/{id}/harm/note           harm.note=Mild
            POST /asks/{id}/harm/undo/{rev}
            POST /asks/{id}/keep
            POST /asks/{id}/not-today
            POST /asks/{id}/still-planned
            POST /asks/{id}/story               story.told=Mild
            POST /asks/{id}/under-way/{at}
            POST /asks/{id}/undo/{rev}
            POST /avoided/{id}                  {avoided}.text=Mild
            POST /avoided/{id}/asked
            POST /avoided/{id}/delete
            POST /avoided/{id}/open
            POST /avoided/{id}/undo
            POST /by/{name}/{number}/lamp
            POST /by/{name}/{number}/report     report=unkind
            POST /care/someone
            POST /challenges/new/{id}           own.title=Ask+a+neighbor+for+bread
            POST /challenges/{id}               own.title=Ask+a+neighbor+for+bread&own.domain=strangers
            POST /challenges/{id}/delete
            POST /challenges/{id}/undo
            GET  /check-ins/new                 asks={ask}
            GET  /check-ins/{id}/edit           asks={ask}
            POST /check-ins/{id}                asks={ask}&check-in.replaying=30
            POST /confirm                       held=/asks/{ask}/delete&passphrase=three+quiet+words
            POST /confirm/held
            POST /energies                      today.energy=40
            POST /error
            POST /first-ratings                 id.rating0.={rating}&rating0.challenge={challenge}&rating0.fear=40
            POST /held
            POST /host/backup
            POST /host/invitation
            POST /host/mail                     mailTo=mild@mail.example
            POST /host/notes/seen
            POST /host/reminder
            POST /host/{area}/test
            GET  /journey                       of={journey}
            GET  /journey/end                   of={journey}
            GET  /journey/weeks/{week}          of={journey}
            POST /journey/weeks/{week}          of={journey}&takeaway.title=Mild
            GET  /journey/weeks/{week}/saved    of={journey}
            POST /invited                       invite=ABCD
            POST /journeys                      journey.id={journey}&journey.kind=gentle-month
            POST /journeys/{id}/end
            POST /journeys/{id}/pauses
            POST /journeys/{id}/reopen
            POST /journeys/{id}/resume
            POST /journeys/{journey}/book.epub
            POST /journeys/{journey}/book.pdf
            POST /journeys/{journey}/book/print
            POST /journeys/{journey}/therapist.pdf
            POST /library                       q=Mild
            POST /library/{id}/favourite
            POST /library/{id}/favourite/undo
            POST /library/{id}/hidden           back=/today
            POST /library/{id}/hidden/undo
            POST /library/{id}/hidden/undo/today
            POST /my-days                       ways=phone
            POST /my-days/undo/{rev}
            POST /notice/mail/{token}
            POST /notice/{token}/later
            POST /notice/{token}/rest
            POST /my-rules                      rule=look-silly
            POST /my-site                       site.name=mild-door&site.title=Mild
            POST /my-site/feed
            POST /my-site/feed/off
            POST /news/host/seen
            POST /news/seen                     look=yes
            POST /no-practice/answer            going=not-sure
            POST /no-practice/start
            POST /no-practice/stop
            POST /probe/{id}                    ask-the-way=40
            POST /pulls/{id}                    {avoided}.pull=40
            POST /pulls/{id}/skip
            POST /ratings                       id.rating0.={rating}&rating0.challenge={challenge}&rating0.fear=40
            POST /refused
            POST /rests
            POST /rests/{id}/delete
            POST /rules/{id}                    {rule}.text=Mild
            POST /rules/{id}/delete
            POST /rules/{id}/undo
            POST /settings/delete               passphrase=three+quiet+words
            POST /settings/device               discreet=on
            POST /settings/import
            POST /settings/key                  passphrase=three+quiet+words
            POST /settings/passkeys
            POST /settings/passkeys/new
            POST /settings/passkeys/{id}        name=Mild
            POST /settings/passkeys/{id}/remove
            POST /settings/place                zone=Europe/Paris
            POST /settings/provider/link
            POST /settings/provider/unlink
            POST /settings/recovery/kept
            POST /settings/recovery/sheet
            POST /settings/recovery/spare-key/off
            POST /settings/recovery/spare-key/on
            POST /settings/reminders            reminders.days=monday&reminders.at=18:00
            POST /settings/reminders/calendar
            POST /settings/reminders/calendar/off
            POST /settings/reminders/email      address=mild@mail.example
            POST /settings/reminders/email/code code=123456
            POST /settings/reminders/email/off
            POST /settings/reminders/ntfy       address=https://1.1.1.1/mild
            POST /settings/reminders/ntfy/off
            POST /settings/reminders/off
            POST /settings/reminders/phone
            POST /settings/reminders/phone/{id}/off
            POST /settings/reminders/undo/{rev}
            POST /settings/sessions/others/end
            POST /settings/sessions/{id}/end
            POST /settings/sign-in              passphrase=three+quiet+words
            POST /settings/theme                theme=evening
            POST /settings/tokens               id={token}&label=Mild&life=month&scopes=read
            POST /settings/tokens/{id}/revoke
            POST /share                         title=Mild
            POST /sign-in                       name=Nobody+at+all&passphrase=three+quiet+words
            POST /sign-in/new-passphrase        passphrase=three+quiet+words
            POST /sign-in/passkey
            POST /sign-in/provider
            POST /sign-in/recover               name=Nobody+at+all&code=ABCD
            POST /sign-out
            GET  /stories/new                   ask={ask}
            POST /stories/{id}                  tale.title=Mild&tale.asks={ask}
            POST /stories/{id}/delete
            POST /stories/{id}/interview/{number} said.answer=Mild
            POST /stories/{id}/give/{audience}  site.name=mild-door&site.title=Mild
            POST /stories/{id}/links            sealed=AAAA&days=7
            POST /stories/{id}/links/{link}/end
            POST /stories/{id}/share            way=few
            POST /stories/{id}/take-back
            POST /stories/{id}/undo
            GET  /timeline                      of={journey}
            GET  /today                         idea={challenge}
            POST /timeline                      q=Mild
            POST /today/zone                    zone=Europe/Paris&use=move
            POST /welcome
            POST /wish                          pace=gentle
            POST /wish/lighter
            """);

    private static final Pattern PART = Pattern.compile("\\{\\w+}");

    private Rules() {}

    private static Map<String, String> read(String table) {
        Map<String, String> fields = new TreeMap<>();
        table.lines()
                .map(line -> line.split("\\s+"))
                .forEach(words -> fields.put(words[0] + " " + words[1], words.length > 2 ? words[2] : ""));
        return fields;
    }

    static boolean isOpen(Route route) {
        return OPEN.contains(route.path()) || OPEN_BELOW.stream().anyMatch(route.path()::startsWith);
    }

    static boolean isInside(Route route) {
        return INSIDE.contains(route.path());
    }

    /// The path with things in place of its parts.
    static String path(Route route, UnaryOperator<String> things) {
        return PART.matcher(route.path()).replaceAll(part -> things.apply(thing(route, part)));
    }

    private static String thing(Route route, MatchResult part) {
        String before = route.path().substring(0, part.start());
        return PARTS.keySet().stream()
                .filter(known -> before.endsWith(known) || route.path().equals(known))
                .max(Comparator.comparingInt(String::length))
                .map(PARTS::get)
                .orElseThrow(() -> new AssertionError(
                        "%s: add to Rules.PARTS what %s is after %s".formatted(route, part.group(), before)));
    }

    /// The fields that go along, as a browser encodes them.
    static String fields(Route route, UnaryOperator<String> things) {
        String fields = FIELDS.get(route.toString());
        if (fields == null && route.takesForm()) {
            throw new AssertionError(
                    "%s: add it to Rules.FIELDS, with the fields that its page sends, if any".formatted(route));
        }
        return fields == null ? "" : things.apply(fields);
    }

    /// The routes that fields are told of.
    static Set<String> told() {
        return FIELDS.keySet();
    }
}
