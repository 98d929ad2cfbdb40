package salient.charts.look;

import salient.charts.draw.Ink;
import salient.charts.draw.Pen;
import salient.ground.FrontKind;
import salient.ground.FrontLine;

/** How each sort of front is drawn; legends list them in this order. */
public enum FrontSort {
    DIRECT("front direct", "Front line"),
    DIRECT_PRESUMED("front direct presumed", "Front line, presumed"),
    CONTACT("front contact", "Contested or disputed edge"),
    CONTACT_PRESUMED("front contact presumed", "Contested or disputed edge, presumed");

    private final String kind;
    private final String label;

    FrontSort(String kind, String label) {
        this.kind = kind;
        this.label = label;
    }

    /** The words that its marks carry. */
    public String kind() {
        return kind;
    }

    /** How legends name it. */
    public String label() {
        return label;
    }

    /** The same where there is little room: what is contested or disputed is unsettled. */
    public String brief() {
        return this == CONTACT_PRESUMED ? "Unsettled edge, presumed" : label;
    }

    /** Whether it parts the ground of opposing holders. */
    public boolean isDirect() {
        return this == DIRECT || this == DIRECT_PRESUMED;
    }

    /** What draws it. */
    public Pen pen() {
        return switch (this) {
            case DIRECT -> Pen.solid(Ink.FRONT, 4.4);
            case DIRECT_PRESUMED -> Pen.dashed(Ink.FRONT, 4.0, 11.0, 6.0);
            case CONTACT -> Pen.solid(Ink.FRONT, 1.9);
            case CONTACT_PRESUMED -> Pen.dashed(Ink.FRONT, 1.9, 5.0, 3.5);
        };
    }

    /** The sort of {@code line}. */
    public static FrontSort of(FrontLine line) {
        return of(line.kind(), line.presumed());
    }

    /** The sort of front of {@code kind}. */
    public static FrontSort of(FrontKind kind, boolean presumed) {
        if (kind == FrontKind.DIRECT) {
            return presumed ? DIRECT_PRESUMED : DIRECT;
        }
        return presumed ? CONTACT_PRESUMED : CONTACT;
    }
}
