package app.asked.server.next;

import app.asked.core.ask.after.CheckInDue;
import app.asked.core.challenge.Level;
import app.asked.core.journey.today.Due;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The pages that may come after Today: a phone keeps them, so that they open without a network.
final class TodayAhead {
    private static final int OFFERS = 3;
    private static final List<String> ALWAYS = List.of(
            "/phone",
            "/asks/lived",
            "/rests/today",
            "/energies/today",
            "/challenges/new",
            "/library",
            "/journey",
            "/help",
            "/phone/harm");

    private TodayAhead() {}

    static String of(List<OfferView> offers, Optional<Due> due, @Nullable GoingView going) {
        return Stream.of(
                        Stream.of("/today"),
                        Stream.ofNullable(going)
                                .flatMap(ask -> Stream.of("go", "log", "backed-out")
                                        .map(page -> "/asks/" + ask.id() + "/" + page)),
                        due.stream().flatMap(TodayAhead::of),
                        offers.stream().limit(OFFERS).flatMap(offer -> Stream.of(offer.ask(), offer.challenge())),
                        ALWAYS.stream(),
                        Stream.of(Level.values()).map(level -> "/library?origin=library&level=" + level.key()),
                        Stream.iterate(1, idea -> idea < Math.min(OFFERS, offers.size()), idea -> idea + 1)
                                .map(idea -> "/today?idea=" + idea))
                .flatMap(each -> each)
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> of(Due due) {
        return switch (due) {
            case Due.CheckIn(CheckInDue what) -> Stream.of(DueView.checkIn(what));
            case Due.Week(int number) -> Stream.of("/journey/weeks/" + number);
            case Due.Waiting(var ask) -> Stream.of("/asks/" + ask.ask().id() + "/log");
            case Due.Help _, Due.Plan _, Due.End _ -> Stream.empty();
        };
    }
}
