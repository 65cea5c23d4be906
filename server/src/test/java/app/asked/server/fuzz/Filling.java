package app.asked.server.fuzz;

import java.util.List;

/// What is put into a field of a form.
final class Filling {
    private Filling() {}

    /// Names and values as a browser encodes them: none, one or more.
    ///
    /// @param sound whether nothing of it is to be wrong
    static List<String> of(Sheet.Input input, boolean sound, Dice dice) {
        String name = input.name();
        if (sound || (name.equals("_token") && !dice.oneIn(200))) {
            return List.of(field(name, input.value()));
        }
        return switch (dice.below(24)) {
            case 0 -> List.of();
            case 1 -> List.of(field(name, input.value()), field(name, OddText.of(dice)));
            case 2 ->
                List.of(field(
                        dice.among(name + ".", name + ".a.b.c", "." + name, name + "[]", OddText.of(dice)),
                        input.value()));
            case 3 -> List.of(field(name + ".x".repeat(dice.below(300)), OddText.of(dice)));
            case 4, 5, 6 -> List.of(field(name, OddText.of(dice)));
            case 7, 8, 9 -> List.of(field(name, number(dice)));
            case 10, 11, 12 -> List.of(field(name, input.typed() ? Bodies.words(dice) : input.value()));
            default -> List.of(field(name, input.choices().isEmpty() ? input.value() : dice.among(input.choices())));
        };
    }

    private static String number(Dice dice) {
        return String.valueOf(dice.among(-1, 0, dice.below(100), 100, 101, Integer.MAX_VALUE));
    }

    private static String field(String name, String value) {
        return ApiSender.encoded(name) + "=" + ApiSender.encoded(value);
    }
}
