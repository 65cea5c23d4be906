package app.asked.core.challenge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Who is asked, as far as the words of an idea say it, in English: "Ask my sister for her old bike" is of friends and
/// family. Money comes first, whoever is asked for it; then the first who is named; then what is done together.
/// Where no word says it, nobody guesses.
public final class DomainGuess {
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:['’-]\\p{L}+)*");

    private static final Map<String, Domain> SUM = words(Map.of(Domain.MONEY, """
            discount refund cheaper loan owe pay payback rent cost premium price bargain haggle fee bill expense"""));

    private static final Map<String, Domain> WHO = words(Map.of(
            Domain.FRIENDS_AND_FAMILY, """
            friend roommate flatmate housemate partner husband wife boyfriend girlfriend mom mum mother dad father
            parent sister brother sibling son daughter cousin aunt uncle niece nephew grandma grandpa grandmother
            grandfather family relative""",
            Domain.NEIGHBOURS, "neighbor neighbour landlord landlady concierge",
            Domain.WORK, """
            boss manager supervisor colleague coworker co-worker teammate employer recruiter interviewer intern client
            customer ceo job interview internship raise""",
            Domain.LEARNING, """
            teacher tutor professor lecturer instructor classmate student librarian coach mentor trainer lesson class
            workshop course""",
            Domain.SHOPS_AND_SERVICES, """
            barista baker waiter waitress server cashier clerk salesperson shopkeeper shop store bartender chef butcher
            florist hairdresser barber receptionist hotel restaurant café cafe bakery pharmacist pharmacy doctor nurse
            dentist guard bookstore supermarket bar bank museum company menu counter""",
            Domain.STRANGERS, """
            stranger passerby passersby tourist walker jogger hiker cyclist passenger commuter street train bus bench
            elevator"""));

    private static final Map<String, Domain> TOGETHER = words(Map.of(
            Domain.PLAY_AND_PERFORMANCE, """
            sing song dance perform stage mic karaoke magic trick juggle poem joke game chess improv microphone""",
            Domain.WORK, "meeting deadline project resume",
            Domain.LEARNING, "teach learn explain",
            Domain.SHOPS_AND_SERVICES, "order table portion napkin receipt refill appointment"));

    private DomainGuess() {}

    public static Optional<Domain> of(String idea) {
        List<String> words = WORD.matcher(idea.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        return first(SUM, words).or(() -> first(WHO, words)).or(() -> first(TOGETHER, words));
    }

    private static Optional<Domain> first(Map<String, Domain> named, List<String> words) {
        return words.stream()
                .flatMap(word -> Optional.ofNullable(named.get(word))
                        .or(() -> Optional.ofNullable(named.get(word.replaceFirst("(['’]s|s['’]?)$", ""))))
                        .stream())
                .findFirst();
    }

    private static Map<String, Domain> words(Map<Domain, String> of) {
        Map<String, Domain> words = new HashMap<>();
        of.forEach((domain, all) -> all.lines()
                .flatMap(line -> Pattern.compile(" ").splitAsStream(line))
                .forEach(word -> words.put(word, domain)));
        return Map.copyOf(words);
    }
}
