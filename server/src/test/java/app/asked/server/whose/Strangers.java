package app.asked.server.whose;

/// Two people who know nothing of Maya, and in whose accounts the same happens.
record Strangers(Stranger noor, Stranger otto) {
    static Strangers newcomers() {
        return new Strangers(new Stranger(), new Stranger());
    }

    /// Whether one of them has something now, or left.
    boolean areChanged() {
        return noor.isChanged() || otto.isChanged();
    }
}
