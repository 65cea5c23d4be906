package app.asked.server.whose;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import app.asked.server.web.Scope;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every route that there is, with the ids of Maya's things wherever it takes one. Whoever else asks is told no word of
/// hers, hears the same as of what is not there, and changes nothing of hers. A new route is among them by itself.
@OnBothDatabases
class WhoseIsItTest {
    private static final Owner MAYA = new Owner();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static Strangers strangers = Strangers.newcomers();

    @AfterAll
    static void nothingOfMayasWasTouched() {
        MAYA.assertUntouched();
    }

    static List<Route> routes() {
        return Route.running();
    }

    static Stream<Route> guarded() {
        return routes().stream().filter(route -> !Rules.isOpen(route));
    }

    @Test
    void whatIsToldOfRoutesIsOfRoutesThatThereAre() {
        assertThat(routes().stream().map(Route::toString)).containsAll(Rules.told());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/export",
                "/asks/{ask}",
                "/asks/{ask}/story",
                "/asks/{harmed}/harm",
                "/journeys/{journey}/book/print",
                "/library/{challenge}",
                "/my-rules",
                "/settings/passkeys",
                "/stories/{story}",
                "/timeline"
            })
    void mayaReadsHerWords(String page) {
        assertThat(MAYA.browser().get(MAYA.named(page)).body()).contains(Owner.WORD);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nobodyGetsIn(Route route) {
        Sent sent = Sent.to(route, MAYA);

        for (Visitor nobody : List.of(TestServer.shared().visitor(), MAYA.signedOut())) {
            Answer answer = sent.by(nobody);
            if (!Rules.isOpen(route)) {
                assertTurnedAway(route, answer);
            }
            assertTellsNothing(answer);
        }
    }

    /// Not with Maya's own either.
    @ParameterizedTest
    @MethodSource("guarded")
    void aTokenOpensOnlyWhatItWasMadeFor(Route route) {
        Sent sent = Sent.to(route, MAYA);

        for (Scope scope : Scope.values()) {
            if (!scope.key().equals(Example.scope(route))) {
                Answer answer = sent.by(MAYA.scripts().to(scope));
                if (route.isApi()) {
                    assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
                } else {
                    assertTurnedAway(route, answer);
                }
                assertTellsNothing(answer);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void whatIsNotYoursIsAnsweredAsWhatIsNotThere(Route route) {
        assertAnsweredAlike(route, null);
        for (Scope scope : Scope.values()) {
            if (scope.key().equals(Example.scope(route))) {
                assertAnsweredAlike(route, scope);
            }
        }
    }

    /// Both were told the same all along, so that all that differs is whose the ids are.
    private static void assertAnsweredAlike(Route route, @Nullable Scope scope) {
        Strangers two = strangers;
        Sent hers = Sent.to(route, MAYA);
        int nth = COUNT.incrementAndGet();
        Sent nobodys = hers.with(text -> MAYA.nobodys(text, nth));

        Answer ofHers = two.noor().send(hers, scope);
        Answer ofNothing = two.otto().send(nobodys, scope);
        if (!route.reads() && two.areChanged()) {
            strangers = Strangers.newcomers();
        }

        assertTellsNothing(ofHers);
        if (!hers.equals(nobodys)) {
            assertThat(two.noor().masked(ofHers)).isEqualTo(two.otto().masked(ofNothing));
        }
        if (!route.reads()) {
            MAYA.assertUntouched();
        }
    }

    /// Otherwise all of this were true of ids that mean nothing.
    @ParameterizedTest
    @MethodSource("guarded")
    void mayaFindsWhatIsHers(Route route) {
        if (route.reads() && !Rules.isInside(route)) {
            Answer answer = Sent.to(route, MAYA).by(MAYA.browser());

            assertThat(answer.status()).as(answer.toString()).isIn(200, 302, 303);
        }
    }

    private static void assertTurnedAway(Route route, Answer answer) {
        if (route.reads() && !route.isApi()) {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(302);
            assertThat(answer.location()).startsWith("/sign-in");
        } else {
            assertThat(answer.status()).as(answer.toString()).isIn(401, 403);
        }
    }

    private static void assertTellsNothing(Answer answer) {
        assertThat(answer.status()).isLessThan(500);
        assertThat(answer.body()).doesNotContain(Owner.WORD);
        assertThat(answer.response().headers().map().toString()).doesNotContain(Owner.WORD);
    }
}
