package app.asked.server.web.message;

import app.asked.core.shape.Problem;

/// What a field expects, in words.
public final class Expected {
    private Expected() {}

    /// "a whole number from 0 to 100". Kinds, formats and rules have sentences of their own.
    public static String in(Words words, Problem problem) {
        String about = switch (problem.code()) {
            case TYPE -> ".type." + problem.expects().get("type");
            case FORMAT -> ".format." + problem.expects().get("format");
            case RULE -> ".rule." + problem.expects().get("rule");
            default -> "." + problem.code().key();
        };
        return words.say("expected" + about, problem.expects());
    }
}
