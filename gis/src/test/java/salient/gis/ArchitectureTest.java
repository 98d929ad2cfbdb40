package salient.gis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import salient.testkit.HouseRules;

/** The rooms where formats of others are written and read, and the doors between them. */
@AnalyzeClasses(packages = "salient.gis", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** What was said, and of what. */
    private static final String SAID = " account place campaign time set";

    /** What is concluded from it. */
    private static final String CONCLUDED = " reading control" + SAID;

    /** What a run is made of. */
    private static final String REPLAYED = " run read wording telling compare ground geo engine" + CONCLUDED;

    /** What is read from files and written to them. */
    private static final String FILES = " table text workspace archive folder problem write coding";

    /** What a format that is written may use. */
    private static final String WRITES = "gis.out gis.style gis.layer run";

    /** The rooms of formats that are written, which only publishing knows. */
    private static final String FORMATS =
            "gis.csv gis.geojson gis.kml gis.shapefile gis.flatgeobuf gis.geopackage gis.linkedplaces";

    /** What a format that is read may use. */
    private static final String READS = " geo read" + CONCLUDED + FILES;

    /** Which rooms of the house each room of this module may use. */
    private static final Map<String, String> MAY_USE = Map.ofEntries(
            entry("gis.layer", "table geo.crs" + REPLAYED),
            entry("gis.style", "gis.layer" + REPLAYED),
            entry("gis.out", WRITES + " geo"),
            entry("gis.geopackage", WRITES + " gis.qgis time"),
            entry("gis.qgis", WRITES + " time"),
            entry("gis.kml", WRITES),
            entry("gis.shapefile", WRITES + " gis.geotools"),
            entry("gis.flatgeobuf", WRITES),
            entry("gis.csv", WRITES + " table"),
            entry("gis.geojson", WRITES),
            entry("gis.linkedplaces", WRITES + " gis.geojson table place"),
            entry("gis.geotools", "gis.layer gis.out problem"),
            entry("gis.provenance", "table" + REPLAYED),
            entry("gis.descriptor", "table" + REPLAYED),
            entry("gis.lint", "gis.layer gis.polygons problem text run read table wording ground geo" + CONCLUDED),
            entry("gis.input", "text problem"),
            entry("gis.intake", "gis.input" + READS),
            entry("gis.events", "gis.input gis.intake gis.gazetteer" + READS),
            entry("gis.wikipedia", "gis.input gis.intake gis.gazetteer" + READS),
            entry("gis.gazetteer", "gis.input gis.intake" + READS),
            entry("gis.workbook", "gis.input digest wording" + READS),
            entry("gis.starter", "gis.input gis.intake gis.gazetteer" + READS),
            entry("gis.panel", "gis.gazetteer gis.input gis.intake engine" + READS),
            entry("gis.polygons", "gis.gazetteer gis.input gis.intake geo.crs" + READS),
            entry(
                    "gis.publish",
                    FORMATS
                            + " gis.geotools gis.out gis.style gis.layer gis.input gis.intake gis.gazetteer gis.panel"
                            + " gis.events gis.polygons gis.wikipedia"
                            + REPLAYED + FILES));

    @ArchTest
    static final ArchRule ROOMS_HAVE_NO_CYCLES =
            slices().matching("salient.gis.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void everyRoomUsesOnlyTheRoomsThatItMay(JavaClasses all) {
        HouseRules.usesOnly(all, MAY_USE, 2);
    }

    @ArchTest
    static final ArchRule GEOTOOLS_STAYS_BEHIND_ITS_DOOR = noClasses()
            .that()
            .resideOutsideOfPackage("salient.gis.geotools..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.geotools..");

    @ArchTest
    static final ArchRule NOTHING_IS_JUDGED_BUT_THE_VOTE_OF_A_PANEL = noClasses()
            .that()
            .resideOutsideOfPackage("salient.gis.panel")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("salient.engine.Judge");

    @ArchTest
    static final ArchTests OF_ALL_MODULES = ArchTests.in(HouseRules.class);
}
