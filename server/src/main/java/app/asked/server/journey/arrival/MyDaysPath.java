package app.asked.server.journey.arrival;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import app.asked.core.challenge.Channel;
import app.asked.core.next.MyDays;
import app.asked.core.next.MyDays.Company;
import app.asked.core.next.MyDays.Hurdle;
import app.asked.core.words.Keyed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a person told about their days, as the end of an address: `/phone/email/crowds`. No key stands in two lists.
final class MyDaysPath {
    private MyDaysPath() {}

    static String of(MyDays days) {
        return Stream.of(days.ways(), days.company(), days.hurdles())
                .flatMap(Set::stream)
                .map(told -> "/" + told.key())
                .collect(joining());
    }

    static MyDays read(String path) {
        List<String> keys = Arrays.asList(path.split("/"));
        return new MyDays(among(Channel.values(), keys), among(Company.values(), keys), among(Hurdle.values(), keys));
    }

    private static <E extends Enum<E> & Keyed> Set<E> among(E[] all, List<String> keys) {
        return Arrays.stream(all).filter(each -> keys.contains(each.key())).collect(toSet());
    }
}
