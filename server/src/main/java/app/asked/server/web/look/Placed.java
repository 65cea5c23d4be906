package app.asked.server.web.look;

/// A door at its place in a scene, in the scene's units.
public record Placed(DoorView door, String x, String y, String width, String height) {
    private static final double TALL = 74.0 / 48.0;

    /// A door of this width whose doorstep is on the ground.
    static Placed standing(DoorView door, double x, double ground, double width) {
        double height = width * TALL;
        return new Placed(door, number(x), number(ground - height), number(width), number(height));
    }

    /// A coordinate, to a tenth, written as SVG wants it in every language.
    static String number(double coordinate) {
        long tenths = Math.round(coordinate * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
