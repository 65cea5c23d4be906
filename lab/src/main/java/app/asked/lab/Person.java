package app.asked.lab;

/// Who a simulated person is on the first day, in every world the same.
public final class Person {
    private final Dice dice;
    private final double[] firstFear;
    private final int challenges;
    private final double learning;
    private final double sensitivity;

    /// Somebody new.
    ///
    /// @param firstFear of each situation by its index, 0–100
    public Person(Dice dice, double[] firstFear, int challenges, double learning, double sensitivity) {
        this.dice = dice;
        this.firstFear = firstFear.clone();
        this.challenges = challenges;
        this.learning = learning;
        this.sensitivity = sensitivity;
    }

    /// All chance in this person's life.
    public Dice dice() {
        return dice;
    }

    /// How many challenges there are.
    public int challenges() {
        return challenges;
    }

    /// How quickly they learn; 1 on average.
    public double learning() {
        return learning;
    }

    /// How much a no hurts them; 1 on average.
    public double sensitivity() {
        return sensitivity;
    }

    /// Fear of a situation on the first day, 0–1.
    public double dose(Situation situation) {
        return firstFear[situation.index()] / 100;
    }

    /// How bad this is for them: 0 nothing, 1 as bad as can be.
    public double hurt(Met met) {
        return Math.min(1, met.hurt() * sensitivity);
    }
}
