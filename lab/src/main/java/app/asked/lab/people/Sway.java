package app.asked.lab.people;

/// How other than assumed people are, to see what the order of policies hangs on.
///
/// @param leaving how many times as easily they leave
/// @param courage points of fear more that they go ahead with
/// @param learning how many times as quickly they learn
/// @param layer how their days go
public record Sway(double leaving, double courage, double learning, Layer layer) {
    public static final Sway NONE = new Sway(1, 0, 1, Layer.USUAL);
    public static final Sway BRAVER = new Sway(1, 10, 1, Layer.USUAL);
    public static final Sway MORE_TIMID = new Sway(1, -10, 1, Layer.USUAL);

    /// People as assumed, whose days go like this.
    public static Sway of(Layer layer) {
        return new Sway(1, 0, 1, layer);
    }
}
