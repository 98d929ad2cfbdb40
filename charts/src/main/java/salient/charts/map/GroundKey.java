package salient.charts.map;

import java.util.List;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.charts.draw.Mark;
import salient.wording.Wording;

/** What a legend says of ground that a reading tells of. */
interface GroundKey {
    /** What heads it. */
    String heading();

    /** What stands beside {@link #heads} where nothing heads it; may be empty. */
    String headsLabel();

    /** How wide the sample of a row is, in pixels. */
    double widePx();

    /** What stands over the boxes of rows that begin at {@code x}, about {@code y}; nothing if no row needs it. */
    List<Mark> heads(double x, double y);

    /** A row for each sort of ground that occurs. */
    List<LegendRow> rows();

    /** The short name of a side, or of several that hold together. */
    static String brief(Holder holder, Campaign campaign) {
        return Wording.label(holder, campaign);
    }

    /** The name of a side; the labels of several that hold together. */
    static String name(Holder holder, Campaign campaign) {
        return holder.joint()
                ? Wording.label(holder, campaign) + " together"
                : campaign.getSide(holder.sides().first()).name();
    }
}
