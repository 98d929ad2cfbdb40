package salient.gis.layer;

import java.util.Optional;
import salient.campaign.Holder;
import salient.ground.GroundKind;
import salient.wording.Wording;

/**
 * What ground was found to be, in the words of layers.
 *
 * @param holder absent for ground that nobody holds
 */
record GroundOf(GroundKind kind, Optional<Holder> holder) {
    /** The side that holds it; empty where none does, or several together. */
    String side() {
        return holder.filter(by -> !by.joint()).map(Holder::toString).orElse("");
    }

    /** The sides that hold it, joined by semicolons; empty where none does. */
    String sides() {
        return holder.map(Holder::toString).orElse("");
    }

    /** It in words. */
    String found(Wording wording) {
        return holder.map(by -> "held by " + wording.sides(by.sides())).orElse(kind.token());
    }

    /** By which symbol it is drawn. */
    String look() {
        return LookToken.ground(kind, holder);
    }
}
