package app.asked.core.care;

import java.time.LocalDate;

/// A line for anyone in crisis, in one country.
///
/// @param country ISO 3166-1 alpha-2
/// @param number as it is written there, with its spaces
/// @param source where the number was read
/// @param lastReviewed the day on which it was last compared with the source
public record CrisisLine(String country, String name, String number, String source, LocalDate lastReviewed) {
    public CrisisLine {
        if (!number.matches("[0-9]+( [0-9]+)*")) {
            throw new IllegalArgumentException("a crisis line has digits and single spaces, was " + number);
        }
    }

    /// As a phone dials it.
    public String digits() {
        return number.replace(" ", "");
    }
}
