package app.asked.server.ask.pages;

import static org.assertj.core.api.Assertions.assertThat;

import app.asked.server.testkit.Answer;
import app.asked.server.testkit.Visitor;
import tools.jackson.databind.JsonNode;

/// Somebody on the way through the pages of one ask.
record Asking(Visitor person, String id) {
    static final String HIGH_FIVE = "/asks/new?challenge=high-five";
    static final String FORECAST = "/asks/*/forecast";
    static final String LIVED = "/asks/lived/*";

    /// Has the ask planned, with this guess.
    static Asking of(Visitor person, String... guess) {
        return sent(person, person.submit(HIGH_FIVE, FORECAST, guess));
    }

    /// Feared that they would be laughed at.
    static Asking fearing(Visitor person) {
        return of(
                person,
                "forecast.chanceOfNo",
                "60",
                "forecast.fear",
                "50",
                "forecast.feared",
                "laugh",
                "forecast.fearedChance",
                "50");
    }

    /// An ask that was sent by a form before it.
    static Asking sent(Visitor person, Answer answer) {
        assertThat(answer.location()).as(answer.body()).matches("/asks/[0-9a-f-]+/go");
        return new Asking(person, answer.location().split("/", -1)[2]);
    }

    /// The ask that an answer redirects to a page of.
    static Asking at(Visitor person, Answer answer) {
        assertThat(answer.location()).as(answer.body()).startsWith("/asks/");
        return new Asking(person, answer.location().split("/", -1)[2]);
    }

    String path(String page) {
        return "/asks/" + id + "/" + page;
    }

    Answer log(String... said) {
        return person.submit(path("log"), path("answer"), said);
    }

    JsonNode kept() {
        return person.get("/api/v1/asks/" + id).json();
    }
}
