package app.asked.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import app.asked.core.kindness.phrase.PhraseTable;
import app.asked.server.storage.sql.Tx;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/// The walls of the house.
@AnalyzeClasses(packages = "app.asked", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
    private static final String BEANS_ARE_SETTLED =
            "beans are settled when the jar is built; what a setting changes is plain code (docs/adr/0005)";
    private static final Pattern FEATURE = Pattern.compile("^app\\.asked\\.server\\.([a-z]+)");

    /// `PhraseTable` alone reads files: those that are part of core.
    @ArchTest
    static final ArchRule CORE_IS_PURE = classes()
            .that(resideInAPackage("app.asked.core..").and(DescribedPredicate.not(equivalentTo(PhraseTable.class))))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "app.asked.core..",
                            "java.lang..",
                            "java.util..",
                            "java.time..",
                            "java.text..",
                            "org.apache.commons.statistics..",
                            "org.jspecify..")
                    .or(equivalentTo(URI.class)));

    @ArchTest
    static final ArchRule CORE_HAS_NO_CLOCK =
            noClasses().that().resideInAPackage("app.asked.core..").should(readTheClock());

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLES =
            slices().matching("app.asked.server.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ROOMS_OF_CORE_FORM_NO_CYCLES =
            slices().matching("app.asked.core.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ROOMS_OF_STORAGE_FORM_NO_CYCLES =
            slices().matching("app.asked.server.storage.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule STORAGE_KNOWS_NO_FEATURE_AND_NO_WEB = noClasses()
            .that()
            .resideInAPackage("app.asked.server.storage..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("app.asked.server..")
                    .and(not("app.asked.server.storage.."))
                    .and(not("app.asked.server.cache..")));

    @ArchTest
    static final ArchRule WEB_KNOWS_NO_FEATURE = noClasses()
            .that()
            .resideInAPackage("app.asked.server.web..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("app.asked.server..")
                    .and(not("app.asked.server.web.."))
                    .and(not("app.asked.server.storage.."))
                    .and(not("app.asked.server.cache..")));

    @ArchTest
    static final ArchRule EVERY_CACHE_HAS_A_BUDGET = noClasses()
            .that()
            .resideOutsideOfPackage("app.asked.server.cache")
            .should()
            .dependOnClassesThat(equivalentTo(Caffeine.class));

    @ArchTest
    static final ArchRule A_REPOSITORY_IS_ITS_FEATURES_OWN = classes()
            .that(simpleNameEndingWith("Repository"))
            .and()
            .resideOutsideOfPackages("app.asked.server.storage..")
            .should(beUsedInTheirFeatureAlone());

    @ArchTest
    static final ArchRule SQL_LIVES_BEHIND_THE_SEAM = noClasses()
            .that()
            .resideOutsideOfPackage("app.asked.server.storage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.springframework.transaction..");

    @ArchTest
    static final ArchRule SQL_IS_WRITTEN_IN_REPOSITORIES = noClasses()
            .that(DescribedPredicate.not(writtenIn("Repository")))
            .and()
            .resideOutsideOfPackage("app.asked.server.storage..")
            .should()
            .callMethod(Tx.class, "sql", String.class);

    @ArchTest
    static final ArchRule NOBODY_BUT_THE_WEB_CALLS_A_CONTROLLER =
            classes().that(controllers()).should(beCalledByNoOther());

    /// What a type does, where its name says so; all else is named for what it is.
    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .that()
            .areTopLevelClasses()
            .should()
            .haveNameMatching(
                    ".*(Manager|Helper|Utils?|Service|Dto|DTO|Entity|Impl|Factory|Provider|Processor|Handler|Store|Base)");

    @ArchTest
    static final ArchRule PAGES_ARE_CALLED_PAGES = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .and()
            .resideOutsideOfPackage("app.asked.server.web.error")
            .should()
            .haveSimpleNameEndingWith("Pages");

    @ArchTest
    static final ArchRule JSON_CONTROLLERS_ARE_CALLED_API =
            classes().that().areAnnotatedWith(RestController.class).should().haveSimpleNameEndingWith("Api");

    @ArchTest
    static final ArchRule NO_CLASS_HANGS_ON_A_CONDITION =
            noClasses().should().beMetaAnnotatedWith(Conditional.class).because(BEANS_ARE_SETTLED);

    @ArchTest
    static final ArchRule NO_BEAN_METHOD_HANGS_ON_A_CONDITION =
            noMethods().should().beMetaAnnotatedWith(Conditional.class).because(BEANS_ARE_SETTLED);

    private static DescribedPredicate<JavaClass> not(String packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages));
    }

    private static DescribedPredicate<JavaClass> writtenIn(String suffix) {
        return DescribedPredicate.describe(
                "written in a " + suffix, type -> file(type).getSimpleName().endsWith(suffix));
    }

    private static DescribedPredicate<JavaClass> controllers() {
        return DescribedPredicate.describe(
                "controllers",
                type -> type.isAnnotatedWith(Controller.class) || type.isAnnotatedWith(RestController.class));
    }

    private static ArchCondition<JavaClass> beCalledByNoOther() {
        return new ArchCondition<>("be called by no other class") {
            @Override
            public void check(JavaClass controller, ConditionEvents events) {
                controller.getMethodCallsToSelf().stream()
                        .filter(call -> !file(call.getOriginOwner()).equals(controller))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(controller, call.getDescription())));
            }
        };
    }

    /// The type that a nested one, or a lambda's, is written in.
    private static JavaClass file(JavaClass type) {
        return type.getEnclosingClass().map(WallsTest::file).orElse(type);
    }

    private static ArchCondition<JavaClass> readTheClock() {
        return new ArchCondition<>("read the clock") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTarget().getName().equals("now"))
                        .filter(call -> call.getTargetOwner().isEquivalentTo(Instant.class)
                                || call.getTargetOwner().isEquivalentTo(LocalDate.class))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(item, call.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> beUsedInTheirFeatureAlone() {
        return new ArchCondition<>("be used in their feature alone") {
            @Override
            public void check(JavaClass store, ConditionEvents events) {
                store.getDirectDependenciesToSelf().stream()
                        .filter(use -> !feature(use.getOriginClass()).equals(feature(store)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(store, use.getDescription())));
            }
        };
    }

    private static String feature(JavaClass of) {
        Matcher feature = FEATURE.matcher(of.getPackageName());
        return feature.find() ? feature.group(1) : "";
    }
}
