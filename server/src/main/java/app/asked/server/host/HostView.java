package app.asked.server.host;

import app.asked.server.doctor.Area;
import app.asked.server.doctor.Finding;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.message.Words;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// The host's page.
///
/// @param notes what is to do since the version whose notes the host saw; none where nothing is
/// @param outcome of what was just tried
public record HostView(List<Part> parts, List<String> notes, Outcome outcome) {
    /// One area, with what is known of it at a glance.
    public record Part(Area area, String title, List<Line> lines) {
        public String key() {
            return area.key();
        }
    }

    /// What was found of it.
    ///
    /// @param level how it stands, in a word
    public record Line(String level, boolean isFine, String text) {
        static Line of(Finding finding, Words words) {
            return new Line(finding.level().in(words), finding.level() == Finding.Level.OK, finding.in(words));
        }
    }

    /// What came of trying a part of it.
    ///
    /// @param invitation a link that was just made; blank otherwise
    /// @param address where a mail should go
    public record Outcome(String about, List<Line> lines, String invitation, String address, FieldErrors errors) {
        static final Outcome NONE = new Outcome("", List.of(), "", "", FieldErrors.NONE);

        static Outcome of(Area area, List<Finding> findings, Words words) {
            return new Outcome(area.key(), told(findings, words), "", "", FieldErrors.NONE);
        }

        static Outcome invited(String link) {
            return new Outcome(Area.SIGN_UP.key(), List.of(), link, "", FieldErrors.NONE);
        }

        Outcome typed(String address, FieldErrors errors) {
            return new Outcome(about, lines, invitation, address, errors);
        }
    }

    static HostView of(Function<Area, List<Finding>> glance, List<String> notes, Outcome outcome, Words words) {
        return new HostView(
                Arrays.stream(Area.values())
                        .map(area ->
                                new Part(area, words.say("host.part." + area.key()), told(glance.apply(area), words)))
                        .toList(),
                notes,
                outcome);
    }

    private static List<Line> told(List<Finding> findings, Words words) {
        return findings.stream().map(finding -> Line.of(finding, words)).toList();
    }
}
