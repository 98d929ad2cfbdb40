package salient.calibrate;

import java.util.List;
import salient.peer.Peers;
import salient.score.Forecaster;

/** The forecasters that are held against each other. */
public final class Methods {
    private Methods() {}

    /** All of them, in the order of tables. */
    public static List<Forecaster> all() {
        return Peers.all();
    }
}
