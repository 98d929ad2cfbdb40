package salient.charts.draw;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;

/** One thing on a picture. Immutable; coordinates in pixels of the display list, y downward. */
public sealed interface Mark {
    /** What it is, as words divided by spaces: {@code "face held side-a fresh"}. */
    String kind();

    /** Its name within the picture; empty if it needs none. */
    String id();

    /** Lines or a filled shape. */
    record Path(String kind, String id, Outline outline, Style style) implements Mark {}

    /** Which point of a line of text its position gives. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /**
     * A light edge around letters, so that they can be read over lines.
     *
     * @param widthPx how far it reaches out from the letters
     */
    record Halo(Tint tint, double widthPx) {}

    /**
     * One line of text. Control characters and marks that reorder text become spaces.
     *
     * @param spot where it stands
     */
    record Text(String kind, String id, String text, Spot spot, Type type, Tint tint, Optional<Halo> halo)
            implements Mark {
        /**
         * Where a line of text stands.
         *
         * @param x of the anchor
         * @param y of the baseline
         * @param turnDegrees clockwise about the anchor point
         */
        public record Spot(double x, double y, Anchor anchor, double turnDegrees) {
            /** The same, farther to the right and farther down. */
            public Spot moved(double dx, double dy) {
                return new Spot(x + dx, y + dy, anchor, turnDegrees);
            }
        }

        public Text {
            text = Letters.current().shown(Plain.text(text));
        }

        /** Text without a halo or a name, beginning at {@code x}. */
        public static Text of(String kind, String text, double x, double y, Type type, Tint tint) {
            return new Text(kind, "", text, new Spot(x, y, Anchor.START, 0), type, tint, Optional.empty());
        }

        /** The same in another place. */
        public Text at(Spot other) {
            return new Text(kind, id, text, other, type, tint, halo);
        }

        /** The same, anchored otherwise. */
        public Text at(Anchor other) {
            return at(new Spot(spot.x, spot.y, other, spot.turnDegrees));
        }

        /** The same, with a halo. */
        public Text with(Halo edge) {
            return new Text(kind, id, text, spot, type, tint, Optional.of(edge));
        }

        /** The same, with a name. */
        public Text named(String name) {
            return new Text(kind, name, text, spot, type, tint, halo);
        }

        /** The same, turned. */
        public Text turned(double degrees) {
            return at(new Spot(spot.x, spot.y, spot.anchor, degrees));
        }

        /** The x of its anchor. */
        public double x() {
            return spot.x;
        }

        /** The y of its baseline. */
        public double y() {
            return spot.y;
        }

        /** Which end of it stands on its anchor. */
        public Anchor anchor() {
            return spot.anchor;
        }

        /** How far it is turned clockwise about its anchor. */
        public double turnDegrees() {
            return spot.turnDegrees;
        }

        /** Where the line begins, before it is turned. */
        public double startX() {
            return switch (spot.anchor) {
                case START -> spot.x;
                case MIDDLE -> spot.x - type.widthPx(text) / 2;
                case END -> spot.x - type.widthPx(text);
            };
        }

        /** Moves letters that begin at the origin to where they stand. */
        AffineTransform place() {
            AffineTransform place = AffineTransform.getTranslateInstance(spot.x, spot.y);
            place.rotate(Math.toRadians(spot.turnDegrees));
            place.translate(startX() - spot.x, 0);
            return place;
        }

        /** The box of its letters from the height of capitals to the depth of tails, before it is turned. */
        public Box box() {
            double size = type.sizePx();
            return new Box(startX(), spot.y - 0.78 * size, type.widthPx(text), size);
        }
    }

    /**
     * Marks that belong together, drawn in order.
     *
     * @param clip nothing is drawn outside it
     */
    record Group(String kind, String id, Optional<Box> clip, List<Mark> marks) implements Mark {
        public Group {
            marks = List.copyOf(marks);
        }

        /** A group without a clip. */
        public static Group of(String kind, String id, List<Mark> marks) {
            return new Group(kind, id, Optional.empty(), marks);
        }
    }
}
