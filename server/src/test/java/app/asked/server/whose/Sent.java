package app.asked.server.whose;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.UnaryOperator;

/// What is sent to a route, with the ids of somebody's things wherever it takes one.
///
/// @param path with its query
/// @param body JSON for the API, fields for a page; empty where there is none
record Sent(Route route, String path, String body) {
    static Sent to(Route route, Owner owner) {
        String path = Rules.path(route, owner::named);
        String fields = Rules.fields(route, owner::named);
        return route.takesForm()
                ? new Sent(route, path, fields)
                : new Sent(route, fields.isEmpty() ? path : path + "?" + fields, Example.body(route));
    }

    /// The same with other ids.
    Sent with(UnaryOperator<String> ids) {
        return new Sent(route, ids.apply(path), ids.apply(body));
    }

    Answer by(Visitor visitor) {
        return by(visitor, "");
    }

    /// @param token proves that a form is of a page of theirs
    Answer by(Visitor visitor, String token) {
        String type = route.takesForm() ? "application/x-www-form-urlencoded" : "application/json";
        String whole = route.takesForm() ? body + "&_token=" + token : body;
        return visitor.send(visitor.request(path)
                .header("Content-Type", type)
                .method(route.verb(), whole.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(whole)));
    }
}
