package app.asked.core.care;

import java.time.LocalDate;
import java.util.List;

/// Who to call in one country.
///
/// @param code ISO 3166-1 alpha-2
/// @param source where the numbers were read
/// @param lastReviewed the day on which they were last compared with the source
public record Country(String code, List<EmergencyNumber> numbers, String source, LocalDate lastReviewed) {
    public Country {
        numbers = List.copyOf(numbers);
        if (!code.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("a country's code is two capital letters, was " + code);
        }
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("a country without a number is left out, was " + code);
        }
    }
}
