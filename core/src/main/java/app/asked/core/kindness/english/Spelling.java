package app.asked.core.kindness.english;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Short forms, and spellings that people type in a hurry, as the words that they stand for.
final class Spelling {
    private static final Map<String, List<String>> SHORT = """
            can't can not
            cant can not
            cannot can not
            won't will not
            wont will not
            dont do not
            doesnt does not
            didnt did not
            isnt is not
            arent are not
            wasnt was not
            werent were not
            havent have not
            hasnt has not
            hadnt had not
            wouldnt would not
            couldnt could not
            shouldnt should not
            ain't is not
            i'm i am
            im i am
            ive i have
            hes he is
            shes she is
            thats that is
            theyre they are
            theres there is
            he's he is
            she's she is
            it's it is
            that's that is
            there's there is
            who's who is
            where's where is
            shant shall not
            gimme give me
            lemme let me
            dunno do not know
            'cause because
            thru through
            pls please
            what's what is
            here's here is
            everyone's everyone is
            everybody's everybody is
            nobody's nobody is
            let's let us
            gonna going to
            wanna want to
            gotta got to
            kinda kind of
            tho though
            altho although
            untill until
            til until
            till until
            'til until
            bday birthday
            coz because
            cuz because
            cos because
            u you
            ppl people
            pics photos
            pic photo
            vid video
            vids videos
            insta instagram
            """.lines()
            .map(line -> List.of(line.split(" ")))
            .collect(Collectors.toMap(List::getFirst, words -> words.subList(1, words.size())));
    private static final Map<String, String> ENDINGS =
            Map.of("n't", "not", "'m", "am", "'re", "are", "'ve", "have", "'ll", "will", "'d", "would");

    private Spelling() {}

    static List<String> spell(String word) {
        if (SHORT.containsKey(word)) {
            return SHORT.get(word);
        }
        return ENDINGS.entrySet().stream()
                .filter(ending -> word.endsWith(ending.getKey()))
                .findFirst()
                .map(ending -> List.of(
                        word.substring(0, word.length() - ending.getKey().length()), ending.getValue()))
                .orElseGet(() -> List.of(word));
    }
}
