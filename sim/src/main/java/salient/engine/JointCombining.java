package salient.engine;

import java.util.List;
import java.util.Map;
import salient.control.ModelledControl;
import salient.place.Neighbours;
import salient.place.PlaceId;
import salient.reading.Evidence;

/** A way to combine sources that sees all places at once, since what is so of one bears on another. */
interface JointCombining {
    /**
     * The judgements of the places of {@code evidence}, and how likely each control is.
     *
     * @param evidence all that is admitted, place by place, in id order
     */
    Judged judge(List<Evidence> evidence, Neighbours neighbours);

    /** What comes of it. */
    record Judged(Map<PlaceId, PlaceJudgement> places, ModelledControl modelled) {}
}
