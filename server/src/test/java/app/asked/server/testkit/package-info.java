/// What tests of the running server share: [TestServer] is Asked as it runs, [Visitor] somebody at a browser or a
/// script, [Answer] what they got back.
///
/// ```java
/// Visitor maya = TestServer.shared().newPerson();
/// Answer saved = maya.submit("/settings", "/settings/theme", "theme", "evening");
/// assertThat(maya.follow(saved).page().select("h1").text()).isEqualTo("Settings");
/// assertThat(maya.get("/api/v1/me").json().at("/theme").asString()).isEqualTo("evening");
/// ```
@NullMarked
package app.asked.server.testkit;

import org.jspecify.annotations.NullMarked;
