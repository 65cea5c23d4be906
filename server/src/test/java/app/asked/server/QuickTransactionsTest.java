package app.asked.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.core.insight.Insights;
import app.asked.core.kindness.Kindness;
import app.asked.core.next.planner.Planner;
import app.asked.core.next.planner.PlannerState;
import app.asked.server.storage.sql.Tx;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// There is one writer and three readers: whoever thinks while they hold one lets everybody wait.
class QuickTransactionsTest {
    private static final Set<String> SLOW = Set.of(
            Kindness.class.getName() + ".check",
            Kindness.class.getName() + ".look",
            PlannerState.class.getName() + ".from",
            Planner.class.getName() + ".next",
            Insights.class.getName() + ".of");

    private final JavaClasses ours = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.asked");

    @Test
    void nothingThinksWhileATransactionIsOpen() {
        assertThat(waysFrom(inTransactions())).isEmpty();
    }

    /// The test itself: outside of transactions all of them are called.
    @Test
    void everythingThatThinksIsCalledSomewhere() {
        assertThat(units().flatMap(unit -> unit.getAccessesFromSelf().stream())
                        .filter(QuickTransactionsTest::isSlow)
                        .map(QuickTransactionsTest::name))
                .containsAll(SLOW);
    }

    /// What is called inside: by whoever is given a transaction, and by what is handed to those who give one.
    private Stream<JavaAccess<?>> inTransactions() {
        return units().flatMap(unit -> unit.getAccessesFromSelf().stream()
                .filter(access -> hasTransaction(unit) || (access.isDeclaredInLambda() && givesTransactions(unit))));
    }

    private Stream<JavaCodeUnit> units() {
        return ours.stream()
                .filter(each -> each.getPackageName().startsWith("app.asked.server"))
                .flatMap(each -> each.getCodeUnits().stream());
    }

    private static boolean hasTransaction(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Tx.class));
    }

    private static boolean givesTransactions(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream()
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .anyMatch(QuickTransactionsTest::takesWork);
    }

    /// As `Storage.read` and `Storage.write`, and those that hand on to them.
    private static boolean takesWork(JavaCodeUnit unit) {
        return unit.getParameterTypes().stream()
                .filter(type -> !type.toErasure().isEquivalentTo(Tx.class))
                .anyMatch(type -> type.getAllInvolvedRawTypes().stream().anyMatch(raw -> raw.isEquivalentTo(Tx.class)));
    }

    /// Each way to something slow, from the first call on.
    private static List<String> waysFrom(Stream<JavaAccess<?>> calls) {
        Map<JavaCodeUnit, String> ways = new HashMap<>();
        Deque<JavaAccess<?>> next = new ArrayDeque<>();
        calls.forEach(next::add);
        List<String> slow = new ArrayList<>();
        while (!next.isEmpty()) {
            JavaAccess<?> access = next.remove();
            String way =
                    ways.getOrDefault(access.getOrigin(), access.getOrigin().getFullName()) + " > "
                            + access.getTarget().getFullName();
            if (isSlow(access)) {
                slow.add(way);
                continue;
            }
            access.getTarget().resolveMember().ifPresent(member -> {
                if (member instanceof JavaCodeUnit unit && ways.putIfAbsent(unit, way) == null) {
                    next.addAll(unit.getAccessesFromSelf());
                }
            });
        }
        return slow;
    }

    private static boolean isSlow(JavaAccess<?> access) {
        return SLOW.contains(name(access));
    }

    private static String name(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }
}
