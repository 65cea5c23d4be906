package app.asked.lab.firstdays;

import static app.asked.core.challenge.Channel.EMAIL;
import static app.asked.core.challenge.Channel.IN_PERSON;
import static app.asked.core.challenge.Channel.MESSAGE;
import static app.asked.core.challenge.Channel.PHONE;
import static app.asked.core.next.MyDays.Company.CLASSES;
import static app.asked.core.next.MyDays.Company.FRIENDS;
import static app.asked.core.next.MyDays.Company.NEIGHBORS;
import static app.asked.core.next.MyDays.Company.SHOPS;
import static app.asked.core.next.MyDays.Company.STRANGERS;
import static app.asked.core.next.MyDays.Hurdle.CROWDS;
import static app.asked.core.next.MyDays.Hurdle.HEARING;
import static app.asked.core.next.MyDays.Hurdle.MONEY;
import static app.asked.core.next.MyDays.Hurdle.STEPS;

import app.asked.core.next.MyDays;
import app.asked.core.next.NoPractice;
import app.asked.core.next.Wish;
import java.util.List;
import java.util.Set;

/// Somebody on the first day.
///
/// @param days what they told of theirs
/// @param rates whether they rated the six ideas before the first ask
/// @param above how much more than its difficulty an ask frightens them
/// @param dares the most fear that they go ahead with
record Persona(String name, Wish wish, MyDays days, boolean rates, int above, int dares) {
    static List<Persona> all() {
        return List.of(
                newcomer("told nothing, rated nothing"),
                rating("very shy", Wish.NONE, MyDays.NONE, 25, 45),
                rating("average", Wish.NONE, MyDays.NONE, 10, 60),
                rating("brave, and practices hearing no", practicing(), MyDays.NONE, -5, 85),
                average("by phone and e-mail only", new MyDays(Set.of(PHONE, EMAIL), Set.of(), Set.of())),
                average("by message only", new MyDays(Set.of(MESSAGE), Set.of(), Set.of())),
                average(
                        "in a wheelchair, in a small town",
                        new MyDays(Set.of(), Set.of(FRIENDS, NEIGHBORS, SHOPS, STRANGERS), Set.of(STEPS, CROWDS))),
                average(
                        "no job and no friends nearby",
                        new MyDays(Set.of(), Set.of(NEIGHBORS, SHOPS, STRANGERS), Set.of(MONEY))),
                average("hard of hearing", new MyDays(Set.of(IN_PERSON, MESSAGE, EMAIL), Set.of(), Set.of(HEARING))),
                average("a student", new MyDays(Set.of(), Set.of(FRIENDS, CLASSES, SHOPS, STRANGERS), Set.of(MONEY))));
    }

    private static Persona newcomer(String name) {
        return new Persona(name, Wish.NONE, MyDays.NONE, false, 10, 60);
    }

    private static Persona average(String name, MyDays days) {
        return rating(name, Wish.NONE, days, 10, 60);
    }

    private static Persona rating(String name, Wish wish, MyDays days, int above, int dares) {
        return new Persona(name, wish, days, true, above, dares);
    }

    private static Wish practicing() {
        return new Wish(Wish.Pace.STEADY, null, null, NoPractice.LOOKED_FOR);
    }
}
