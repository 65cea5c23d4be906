package app.asked.server.journey;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.Visitor;
import java.util.Arrays;

/// Sends forms with fields that the page does not offer, yet with the token of a page of ours.
record FormSender(Visitor visitor) {
    private static final String TOKEN = "_token";

    Answer send(String path, String... namesAndValues) {
        String token = visitor.get("/my-rules")
                .page()
                .select("input[name=" + TOKEN + "]")
                .val();
        String[] all = Arrays.copyOf(namesAndValues, namesAndValues.length + 2);
        all[all.length - 2] = TOKEN;
        all[all.length - 1] = token;
        return visitor.post(path, all);
    }
}
