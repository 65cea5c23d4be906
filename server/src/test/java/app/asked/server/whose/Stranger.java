package app.asked.server.whose;

import app.asked.server.account.login.QuickAccounts;
import app.asked.server.testkit.Answer;
import app.asked.server.testkit.TestServer;
import app.asked.server.testkit.Visitor;
import app.asked.server.web.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody else, who never wrote a word.
final class Stranger {
    private final Visitor browser = QuickAccounts.newPerson(TestServer.shared());
    private final Scripts scripts = Scripts.of(browser);
    private final String formToken =
            browser.get("/settings").page().select("[name=_token]").val();
    private final List<Object> asTheyCame = state();

    private List<Object> state() {
        return List.of(browser.get("/api/v1/me").status(), scripts.exported());
    }

    /// @param scope of a script; null for their browser
    Answer send(Sent sent, @Nullable Scope scope) {
        return scope == null ? sent.by(browser, formToken) : sent.by(scripts.to(scope));
    }

    /// Whether they wrote something meanwhile, or left.
    boolean isChanged() {
        return !state().equals(asTheyCame);
    }

    /// What they got, without what is theirs alone: ids, what proves where a form came from, times, their name.
    String masked(Answer answer) {
        String all =
                answer.status() + " " + answer.location() + " " + answer.header("Content-Type") + "\n" + answer.body();
        return Ids.ONE
                .matcher(all.replace(browser.name(), "NAME"))
                .replaceAll("ID")
                .replaceAll("[\\w-]{40,}", "SECRET")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z|\\d{10,}|\\d\\d?:\\d\\d", "TIME");
    }
}
