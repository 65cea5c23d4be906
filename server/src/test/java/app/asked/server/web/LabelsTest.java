package app.asked.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.words.Keyed;
import app.asked.server.web.message.Messages;
import app.asked.server.web.message.Words;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every value with a published name is said in words, or is one that nobody reads.
class LabelsTest {
    /// Where the words for each stand in the messages.
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("Absolute", "wording.softer"),
            Map.entry("AccountEvent$Kind", "account.activity"),
            Map.entry("AskConflict", "conflict"),
            Map.entry("StorageConflict", "conflict"),
            Map.entry("Audience", "story.state"),
            Map.entry("Basis", "library.chance"),
            Map.entry("BodySign", "body"),
            Map.entry("BookPart", "book.part"),
            Map.entry("CameOfIt", "came-of-it"),
            Map.entry("CameTrue", "came-true"),
            Map.entry("Certainty", "insight.level"),
            Map.entry("ChallengeConflict", "conflict"),
            Map.entry("Channel", "channel"),
            Map.entry("Column", "insight.column"),
            Map.entry("Dip", "greeting.dip"),
            Map.entry("Dipping", "next.easier"),
            Map.entry("Domain", "domain"),
            Map.entry("EmergencyNumber$Service", "care.help.number"),
            Map.entry("Feeling", "feeling"),
            Map.entry("Going", "going"),
            Map.entry("GotTo", "got-to"),
            Map.entry("InTheWay", "in-the-way"),
            Map.entry("JourneyCalendar$State", "journeys.state"),
            Map.entry("JourneyConflict", "conflict"),
            Map.entry("JourneyKind", "journeys.kind"),
            Map.entry("LeanedOn", "leaned-on"),
            Map.entry("Level", "level"),
            Map.entry("Limit", "limit"),
            Map.entry("Manner", "manner"),
            Map.entry("MyDays$Company", "company"),
            Map.entry("MyDays$Hurdle", "hurdle"),
            Map.entry("Need", "need"),
            Map.entry("Next$Ground", "next.term"),
            Map.entry("Outcome", "answer"),
            Map.entry("OwnWords", "book.own"),
            Map.entry("PaceChoice", "journeys.own.pace"),
            Map.entry("PassphraseRule", "account.passphrase"),
            Map.entry("ProbeItem", "probe.item"),
            Map.entry("ProblemKind", "problem"),
            Map.entry("Quiet", "remind.quiet"),
            Map.entry("FoundName$Kind", "story.blur"),
            Map.entry("Question", "story.question"),
            Map.entry("Recovered", "recovered"),
            Map.entry("Refusal", "account.refused"),
            Map.entry("Report", "story.report"),
            Map.entry("Safe", "safe"),
            Map.entry("Scope", "account.scope"),
            Map.entry("NoPractice$State", "practice"),
            Map.entry("NoPractice$Week", "practice.question"),
            Map.entry("Strain$Kind", "next.care"),
            Map.entry("SuggestedAvoided", "journeys.avoided"),
            Map.entry("SuggestedRule", "journeys.rule"),
            Map.entry("Suggestion", "week.draft.suggestion"),
            Map.entry("Tap", "kindness"),
            Map.entry("TokenForm$Life", "account.tokens.life"),
            Map.entry("RecoverySheets$State", "account.sheet.is"),
            Map.entry("SpareKeys$State", "account.spare-key.is"),
            Map.entry("Area", "host.part"),
            Map.entry("Topic", "insight"),
            Map.entry("SyncApi$InTheWay", "conflict"),
            Map.entry("Unit", "insight.figure"),
            Map.entry("Version", "version"),
            Map.entry("Way", "story.way"),
            Map.entry("WeekTitle", "week.title"),
            Map.entry("Weekday", "weekday"),
            Map.entry("Wish$Pace", "next.wish.pace"),
            Map.entry("WordingPart", "library.own"));

    /// What only code and the API read, or what is said in words of several parts.
    private static final Set<String> UNREAD = Set.of(
            "AfterHarm",
            "Afterwards$Kind",
            "AskState",
            "CheckInQuestion",
            "EntryResult",
            "Everything$Name",
            "HostTask",
            "Origin",
            "ChartKind",
            "Problem$Code",
            "Rating$Use",
            "Sign",
            "Sorry",
            "StoredKey$Closed",
            "Verdict$Outcome",
            "WayBack$Found");

    private static final Words WORDS = Messages.read().in();

    static Stream<JavaClass> sets() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("app.asked.core", "app.asked.server")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Keyed.class));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyValueIsSaidInWordsOrUnread(JavaClass set) {
        String name = name(set);
        if (UNREAD.contains(name)) {
            assertThat(LABELS).doesNotContainKey(name);
            return;
        }
        assertThat(LABELS).as("a label for each " + name).containsKey(name);
        assertThat(set.reflect().getEnumConstants())
                .allMatch(value -> WORDS.has(LABELS.get(name) + "." + ((Keyed) value).key()));
    }

    private static String name(JavaClass set) {
        return set.getFullName().substring(set.getPackageName().length() + 1);
    }

    @Test
    void thereAreSuchSets() {
        assertThat(sets().map(LabelsTest::name)).containsAll(LABELS.keySet()).containsAll(UNREAD);
    }
}
