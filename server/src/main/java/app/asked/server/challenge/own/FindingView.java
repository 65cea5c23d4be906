package app.asked.server.challenge.own;

import app.asked.core.challenge.Sign;
import app.asked.core.kindness.Finding;
import app.asked.core.kindness.Place;
import app.asked.core.kindness.WordingPart;
import app.asked.server.web.message.Words;

/// Something to look at again: one line, one ready swap.
///
/// @param field the form's field that gave the sign
public record FindingView(String sign, String field, String why, String kinder) {
    static FindingView of(Words words, Finding finding) {
        Place place = finding.place();
        return new FindingView(
                finding.sign().key(),
                place == null ? field(WordingPart.OPENING) : field(place.part()),
                words.say(finding.why()),
                words.say(finding.kinder()));
    }

    static String field(WordingPart part) {
        return switch (part) {
            case TITLE, HOW, OPENING, EXIT -> OwnForm.PREFIX + part.key();
            case SMALLER, BOLDER -> OwnForm.PREFIX + part.key() + ".title";
        };
    }

    /// The tap that gives this sign.
    static String tap(Sign sign) {
        return OwnForm.CHECK
                + switch (sign) {
                    case NOT_HONEST -> ".honest";
                    case NO_MADE_HARD -> ".easyToRefuse";
                    default -> ".gladOfYes";
                };
    }
}
