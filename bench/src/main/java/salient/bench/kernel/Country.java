package salient.bench.kernel;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A campaign that was read: the country of the targets, unless growth is measured. */
@State(Scope.Benchmark)
public class Country {
    /** One campaign is kept, for the kernels that follow in the same process. */
    private static MadeCampaign last;

    private static String sizeOfLast = "";

    @Param("33000")
    int places;

    @Param("1700")
    int days;

    /** On each day. */
    @Param("20")
    int changes;

    private MadeCampaign campaign;

    /** Reads it. */
    @Setup(Level.Trial)
    public void read() {
        String size = places + "x" + days + "x" + changes;
        if (!size.equals(sizeOfLast)) {
            last = MadeCampaign.read(size);
            sizeOfLast = size;
        }
        campaign = last;
    }

    MadeCampaign campaign() {
        return campaign;
    }
}
