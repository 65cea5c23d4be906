package app.asked.core.journey;

import app.asked.core.shape.Fields;
import app.asked.core.shape.Numbers;
import app.asked.core.words.Scale;
import java.time.LocalDate;

/// How much energy a person has for people on a day, asked once a day at most.
public record Energy(LocalDate day, Scale energy) {
    public static Energy read(LocalDate day, Fields in) {
        return new Energy(day, in.need("energy", Numbers.SCALE));
    }
}
