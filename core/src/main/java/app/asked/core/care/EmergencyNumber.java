package app.asked.core.care;

import app.asked.core.words.Keyed;

/// A number to call in danger, and who answers.
public record EmergencyNumber(Service service, String digits) {
    public EmergencyNumber {
        if (!digits.matches("[0-9]{2,6}")) {
            throw new IllegalArgumentException("an emergency number has two to six digits, was " + digits);
        }
    }

    public enum Service implements Keyed {
        ALL,
        POLICE,
        AMBULANCE
    }
}
