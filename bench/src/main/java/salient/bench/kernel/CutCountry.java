package salient.bench.kernel;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A campaign whose cells were cut. */
@State(Scope.Benchmark)
public class CutCountry {
    private MadeCampaign campaign;

    /** Cuts them. */
    @Setup(Level.Trial)
    public void cut(Country country) {
        campaign = country.campaign();
        campaign.cells();
    }

    MadeCampaign campaign() {
        return campaign;
    }
}
