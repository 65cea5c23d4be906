package app.asked.lab;

/// One simulated person's fear, as a world has it. Nobody but the lab sees it.
public interface Mind {
    /// Fear at its worst that this situation would bring today, 0–100.
    ///
    /// @param practising whether they set out to practise; where a world knows of a sense of safety in practising,
    ///     it counts then alone
    double fear(Situation situation, boolean practising);

    /// They asked, and this is what they met.
    void asked(Situation situation, Met met);

    /// They meant to ask and let it be, for fear.
    default void avoided(Situation situation) {}

    /// A night goes by.
    default void slept() {}

    /// The same mind, to try something on.
    Mind copy();
}
