package app.asked.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.OnBothDatabases;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What others are answered, in every state that a story is in.
@OnBothDatabases
class PublicSiteTest {
    private static final String SECRET = "zebrafinch";
    private static final List<String> PAGES = List.of("", "/1", "/2", "/atom.xml", "/feed.json");

    private final Storyteller maya = new Storyteller(TestServer.shared());

    @Test
    void aNameThatIsNoneIsSaidSo() {
        Visitor maya = TestServer.shared().newPerson();

        Answer answer = maya.submit(
                maya.get("/my-site"), "/my-site", "site.title", "My doors", "site.name", "6", "site.about", "");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[aria-invalid]").attr("name")).isEqualTo("site.name");
        assertThat(answer.page().text()).contains("2 to 30 lowercase letters");
    }

    @Test
    void nothingIsThereUntilSomethingWasGiven() {
        maya.write("A door", SECRET);

        assertThat(PAGES)
                .allSatisfy(page ->
                        assertThat(maya.read(maya.site() + page).status()).isEqualTo(404));
    }

    @Test
    void whatWasGivenToEverybodyIsReadByAnybody() {
        maya.publish(maya.write("A door", "It opened.\n\nThen it closed."));
        maya.write("Another door", SECRET);

        Answer home = maya.read(maya.site());
        assertThat(home.status()).isEqualTo(200);
        assertThat(home.page().select("h1").text()).isEqualTo("A quiet knocker");
        assertThat(home.page().select(".doors a").eachAttr("href")).containsExactly(maya.site() + "/1");
        assertThat(maya.read(maya.site() + "/1").page().select("article p").eachText())
                .contains("It opened.", "Then it closed.");
        assertThat(everything(maya.site())).noneMatch(answer -> answer.body().contains(SECRET));
        assertThat(maya.read(maya.site() + "/2").status()).isEqualTo(404);
    }

    @Test
    void publicPagesHaveHeadersOfTheirOwn() {
        maya.publish(maya.write("A door", "It opened."));
        Visitor guest = TestServer.shared().visitor();

        Answer page = guest.get(maya.site() + "/1");

        assertThat(page.headers("Cache-Control")).containsExactly("public, no-cache");
        assertThat(page.headers("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'")
                .doesNotContain("script");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.page().select("script")).isEmpty();
        assertThat(guest.hasCookies()).isFalse();
        assertThat(guest.send(guest.request(maya.site() + "/1").GET().header("If-None-Match", page.header("ETag")))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void whatWasTakenBackIsGoneFromPagesAndFeeds() {
        String story = maya.write("A door", SECRET);
        maya.publish(story);
        maya.publish(maya.write("Another door", "It opened."));
        assertThat(maya.read(maya.site() + "/1").body()).contains(SECRET);

        maya.takeBack(story);

        assertThat(maya.read(maya.site() + "/1").status()).isEqualTo(410);
        assertThat(everything(maya.site())).noneMatch(answer -> answer.body().contains(SECRET));
        assertThat(maya.read(maya.site() + "/2").status()).isEqualTo(200);
    }

    @Test
    void aStoryThatIsDeletedIsTakenBack() {
        String story = maya.write("A door", SECRET);
        maya.publish(story);

        maya.visitor().delete("/api/v1" + story);

        assertThat(maya.read(maya.site() + "/1").status()).isEqualTo(410);
        maya.visitor().submit("/settings/deleted", story + "/undo");
        assertThat(maya.read(maya.site() + "/1").status()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"answer\":\"no\",\"sting\":{\"worst\":70}", "\"answer\":\"no\",\"sting\":{\"now\":90}"})
    void aHardOneWaitsADayAndCanBeTakenBackUntilThen(String answer) {
        try (TestServer later = TestServer.start()) {
            Storyteller noor = new Storyteller(later);
            String story = noor.writeOf(1, answer, "A hard door", SECRET);
            noor.publish(story);
            assertThat(noor.visitor().get(story).page().text()).contains("Waiting a day");
            assertThat(noor.read(noor.site() + "/1").status()).isEqualTo(404);
            assertThat(Stream.of("", "/atom.xml", "/feed.json")
                            .map(page -> noor.read(noor.site() + page).body()))
                    .noneMatch(body -> body.contains(SECRET) || body.contains("A hard door"));

            later.clock().forward(Duration.ofHours(25));
            assertThat(noor.read(noor.site() + "/1").body()).contains(SECRET);
        }
    }

    @Test
    void whatIsForAFewStandsAtTheSecretAddressAlone() {
        maya.giveToFew(maya.write("For a few", SECRET));
        maya.publish(maya.write("For everybody", "It opened."));
        String feed = maya.feed();

        assertThat(maya.read(feed).page().select(".doors a")).hasSize(2);
        assertThat(maya.read(feed + "/1").body()).contains(SECRET);
        assertThat(maya.read(feed + "/1").header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(maya.read(maya.site() + "/1").status()).isEqualTo(404);
        assertThat(everything(maya.site())).noneMatch(answer -> answer.body().contains(SECRET));

        String anew = maya.feed();
        assertThat(maya.read(feed).status()).isEqualTo(404);
        assertThat(maya.read(anew).status()).isEqualTo(200);
        maya.visitor().submit("/my-site", "/my-site/feed/off");
        assertThat(maya.read(anew).status()).isEqualTo(404);
    }

    @Test
    void onlyTheBlurredWordsAreCopied() {
        String story = maya.writeOf(1, "\"answer\":\"no\"", "The seat", "Priya Rao said no to my " + SECRET + " hat.");
        maya.publish(story);

        assertThat(maya.read(maya.site() + "/1").page().select("article").text())
                .contains("Someone said no to my " + SECRET + " hat.");
        assertThat(everything(maya.site())).noneMatch(answer -> answer.body().contains("Priya"));
    }

    @Test
    void aStoryKeepsItsPlaceInFeedsWhenItChanges() {
        String story = maya.write("A door", "It opened.");
        maya.publish(story);
        String before = id();

        maya.visitor().submit(story + "/edit", story, "tale.title", "A wider door");
        assertThat(id()).isEqualTo(before);
        assertThat(maya.read(maya.site() + "/feed.json").body())
                .contains("A door")
                .doesNotContain("wider");

        maya.publish(story);
        assertThat(id()).isEqualTo(before);
        assertThat(maya.read(maya.site() + "/feed.json").body()).contains("A wider door");
        assertThat(maya.read(maya.site() + "/1").status()).isEqualTo(200);
    }

    private String id() {
        return maya.read(maya.site() + "/feed.json").json().at("/items/0/id").asString();
    }

    @Test
    void anErasedPersonsSiteIsNotThere() {
        maya.publish(maya.write("A door", SECRET));
        maya.visitor().submit("/settings/delete", "/settings/delete", "passphrase", Visitor.PASSPHRASE);

        assertThat(PAGES)
                .allSatisfy(page ->
                        assertThat(maya.read(maya.site() + page).status()).isEqualTo(404));
    }

    @Test
    void nobodyElseTakesTheNameOfASite() {
        maya.publish(maya.write("A door", "It opened."));
        Storyteller noor = new Storyteller(TestServer.shared());

        Answer refused = noor.visitor()
                .submit(
                        "/my-site",
                        "/my-site",
                        "site.title",
                        "Noor",
                        "site.name",
                        maya.site().substring(4));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("Someone already uses this address.");
    }

    private List<Answer> everything(String site) {
        return PAGES.stream().map(page -> maya.read(site + page)).toList();
    }
}
