package salient.calibrate;

import java.util.List;
import java.util.stream.Stream;
import salient.peer.Peers;
import salient.score.Forecaster;

/** The forecasters that are held against each other. */
public final class Methods {
    private Methods() {}

    /** All of them, in the order of tables: the simple ones first, and the model last. */
    public static List<Forecaster> all() {
        return Stream.concat(Peers.all().stream(), Stream.of(new PosteriorForecaster()))
                .toList();
    }
}
