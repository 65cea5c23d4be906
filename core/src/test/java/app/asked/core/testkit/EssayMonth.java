package app.asked.core.testkit;

import static app.asked.core.ask.CameTrue.A_LITTLE;
import static app.asked.core.ask.CameTrue.MOSTLY;
import static app.asked.core.ask.CameTrue.NOT_AT_ALL;

import app.asked.core.ask.Feeling;
import app.asked.core.ask.Manner;
import app.asked.core.ask.Outcome;

/// The month that the essay describes, as values: sixteen asks of twelve challenges. Answers and feelings are the
/// essay's; every number is illustrative.
public final class EssayMonth {
    private static final String DOG = "pet-dog";
    private static final String PITCH = "pitch-a-company";

    private EssayMonth() {}

    public static Person lived() {
        Person person = Cast.maya();
        weekOne(person);
        weekTwo(person);
        weekThree(person);
        weekFour(person);
        return person.closesWeek(1, "Mild nerves", 70)
                .closesWeek(2, "A step up", 60)
                .closesWeek(3, "The dip", 20)
                .closesWeek(4, "The shift", 80);
    }

    private static void weekOne(Person person) {
        person.asks(2, "16:00", DOG)
                .in("walk")
                .expecting(60)
                .fearing(50)
                .fearing("They get annoyed", 50)
                .hears(Outcome.NO, Manner.KIND)
                .felt(50)
                .stung(40)
                .turnedOut(NOT_AT_ALL, 30)
                .learned("The no was about the dog, not me.");
        person.asks(2, "16:20", DOG)
                .in("walk")
                .expecting(60)
                .fearing(50)
                .fearing("They get annoyed", 40)
                .hears(Outcome.YES, Manner.KIND)
                .felt(30)
                .felt(Feeling.DELIGHTED)
                .turnedOut(NOT_AT_ALL, 20)
                .learned("They were happy to chat.");
        person.asks(2, "16:40", DOG)
                .in("walk")
                .expecting(50)
                .fearing(40)
                .fearing("They get annoyed", 30)
                .hears(Outcome.YES, Manner.KIND)
                .felt(30)
                .felt(Feeling.DELIGHTED)
                .turnedOut(NOT_AT_ALL, 20)
                .learned("Third time, still fine.");
        person.asks(4, "borrow-a-charger")
                .in("gym")
                .expecting(50)
                .fearing(50)
                .fearing("I bother them", 50)
                .hears(Outcome.NO, Manner.KIND)
                .felt(40)
                .stung(30)
                .turnedOut(NOT_AT_ALL, 30)
                .learned("They had none and were nice about it.");
    }

    private static void weekTwo(Person person) {
        person.asks(8, "note-in-a-book")
                .in("bookstore")
                .expecting(50)
                .fearing(60)
                .fearing("They laugh at me", 50)
                .hears(Outcome.NO, Manner.KIND)
                .felt(70)
                .stung(70)
                .turnedOut(NOT_AT_ALL, 30);
        person.asks(10, "how-a-machine-works")
                .in("gym")
                .expecting(60)
                .fearing(60)
                .fearing("They see that I’m nervous", 60)
                .hears(Outcome.YES, Manner.WARM)
                .felt(40)
                .turnedOut(A_LITTLE, 30);
        person.asks(11, "09:00", PITCH)
                .in("online")
                .expecting(90)
                .fearing(30)
                .hears(Outcome.NO, Manner.POLITE)
                .felt(20)
                .stung(20);
        person.asks(11, "09:30", PITCH)
                .in("online")
                .expecting(90)
                .hears(Outcome.NO_REPLY)
                .stung(10);
        person.asks(11, "09:45", PITCH)
                .in("online")
                .expecting(90)
                .hears(Outcome.NO_REPLY)
                .stung(10);
    }

    private static void weekThree(Person person) {
        person.asks(15, "high-five")
                .in("walk")
                .expecting(40)
                .fearing(60)
                .fearing("They think I’m weird", 60)
                .hears(Outcome.NO, Manner.CURT)
                .felt(60)
                .felt(Feeling.HURT, Feeling.EMBARRASSED)
                .stung(80)
                .turnedOut(MOSTLY, 60)
                .learned("It stung and it passed.");
        person.asks(17, "stock-something-new")
                .in("coffee shop")
                .expecting(60)
                .fearing(50)
                .hears(Outcome.NO, Manner.KIND)
                .felt(50)
                .stung(50);
        person.asks(19, "birthday")
                .in("shop")
                .expecting(50)
                .fearing(50)
                .hears(Outcome.YES, Manner.WARM)
                .felt(50)
                .felt(Feeling.GUILTY, Feeling.UNEASY)
                .stung(60);
    }

    private static void weekFour(Person person) {
        person.asks(22, "coffee-with-someone-admired")
                .in("online")
                .expecting(70)
                .fearing(40)
                .hears(Outcome.NO, Manner.KIND, Manner.FIRM)
                .felt(30)
                .stung(20);
        person.asks(24, "18:00", "borrow-a-large-sum")
                .in("home")
                .expecting(90)
                .fearing(40)
                .hears(Outcome.YES, Manner.JOKING)
                .felt(20)
                .felt(Feeling.AMUSED);
        person.asks(24, "18:05", "drive-a-new-car")
                .in("home")
                .expecting(80)
                .fearing(30)
                .hears(Outcome.NO, Manner.BLUNT, Manner.WARM)
                .felt(20)
                .stung(10);
        person.asks(26, "walk-the-guard-dog")
                .in("garden")
                .expecting(80)
                .fearing(50)
                .hears(Outcome.SOFT_NO, Manner.KIND)
                .felt(30)
                .felt(Feeling.POWERFUL)
                .stung(20);
    }
}
