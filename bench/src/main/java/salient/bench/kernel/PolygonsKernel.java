package salient.bench.kernel;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;
import salient.control.ControlMap;
import salient.control.Finding;
import salient.geo.CoveragePolygons;

/** The exact polygons of the ground of each finding on every day, from the judgement on. */
public class PolygonsKernel extends WarmKernel {
    /** Joins the cells of each finding, day by day. */
    @Benchmark
    public void polygons(JudgedCountry country, Blackhole sink) {
        CoveragePolygons polygons = new CoveragePolygons(country.campaign().cells());
        for (LocalDate day : country.campaign().days()) {
            ControlMap map = country.campaign().judgement().history().asOf(day);
            sink.consume(polygons.dissolve(place -> place.map(map::get).map(PolygonsKernel::key)));
        }
    }

    private static String key(Finding finding) {
        return finding.kind() + " " + finding.holder().map(Object::toString).orElse("");
    }
}
