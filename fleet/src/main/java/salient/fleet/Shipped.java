package salient.fleet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import salient.digest.Sha256;

/** The campaigns of a plan on their way to the executors. */
final class Shipped implements Serializable {
    private static final long serialVersionUID = 1;

    private final String key;
    private final ArrayList<String> campaigns;
    private final Broadcast<byte[]> archive;

    /**
     * Campaigns that go to each executor once.
     *
     * @param campaigns their ids
     * @param bytes what {@code archive} holds
     */
    Shipped(List<String> campaigns, byte[] bytes, Broadcast<byte[]> archive) {
        this.key = Sha256.of(bytes).hex();
        this.campaigns = new ArrayList<>(campaigns);
        this.archive = archive;
    }

    /** Tells any two archives apart. */
    String key() {
        return key;
    }

    List<String> campaigns() {
        return campaigns;
    }

    byte[] archive() {
        return archive.value();
    }
}
