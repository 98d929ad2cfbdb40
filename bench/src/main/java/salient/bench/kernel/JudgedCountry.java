package salient.bench.kernel;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A campaign that was judged. */
@State(Scope.Benchmark)
public class JudgedCountry {
    private MadeCampaign campaign;

    /** Judges it. */
    @Setup(Level.Trial)
    public void judge(Country country) {
        campaign = country.campaign();
        campaign.judgement();
    }

    MadeCampaign campaign() {
        return campaign;
    }
}
