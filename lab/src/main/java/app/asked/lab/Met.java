package app.asked.lab;

/// What somebody who asks meets with.
public enum Met {
    YES(0),
    SILENCE(.15),
    KIND_NO(.15),
    HARSH_NO(.8);

    private final double hurt;

    Met(double hurt) {
        this.hurt = hurt;
    }

    /// How bad it is for a person of average sensitivity: 0 nothing, 1 as bad as can be.
    public double hurt() {
        return hurt;
    }

    public boolean isYes() {
        return this == YES;
    }
}
