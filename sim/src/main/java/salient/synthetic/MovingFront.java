package salient.synthetic;

import java.util.BitSet;

/** Who holds which place, and which places face the enemy: those with a neighbour in other hands. */
final class MovingFront {
    private final Adjacency adjacency;
    private final BitSet blue;
    private int blues;
    private final PlaceSet orangeFront;
    private final PlaceSet blueFront;

    /** @param blue the places that blue holds; orange holds the others */
    MovingFront(Adjacency adjacency, BitSet blue) {
        this.adjacency = adjacency;
        this.blue = (BitSet) blue.clone();
        this.blues = blue.cardinality();
        this.orangeFront = new PlaceSet(adjacency.places());
        this.blueFront = new PlaceSet(adjacency.places());
        for (int place = 0; place < adjacency.places(); place++) {
            look(place);
        }
    }

    Belligerent holder(int place) {
        return blue.get(place) ? Belligerent.BLUE : Belligerent.ORANGE;
    }

    /** How many places {@code side} holds. */
    int held(Belligerent side) {
        return side == Belligerent.BLUE ? blues : adjacency.places() - blues;
    }

    /** The places of {@code side} that face the enemy. */
    PlaceSet front(Belligerent side) {
        return side == Belligerent.BLUE ? blueFront : orangeFront;
    }

    /** The share of the neighbours of {@code place} that the enemy of its holder has. */
    double pressure(int place) {
        int hostile = 0;
        for (int i = 0; i < adjacency.degree(place); i++) {
            hostile += holder(adjacency.neighbour(place, i)) == holder(place) ? 0 : 1;
        }
        return (double) hostile / adjacency.degree(place);
    }

    /** Hands {@code place} to the enemy of its holder. */
    void turn(int place) {
        blue.flip(place);
        blues += blue.get(place) ? 1 : -1;
        look(place);
        for (int i = 0; i < adjacency.degree(place); i++) {
            look(adjacency.neighbour(place, i));
        }
    }

    private void look(int place) {
        boolean facing = pressure(place) > 0;
        orangeFront.set(place, facing && !blue.get(place));
        blueFront.set(place, facing && blue.get(place));
    }
}
