package salient;

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
import org.locationtech.jts.geom.Geometry;
import salient.testkit.HouseRules;

/** The rooms of the house and the doors between them. */
@AnalyzeClasses(packages = "salient", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** Which other rooms each room may use. */
    private static final Map<String, String> MAY_USE = Map.ofEntries(
            entry("problem", ""),
            entry("time", ""),
            entry("set", ""),
            entry("digest", ""),
            entry("copying", ""),
            entry("campaign", "time set"),
            entry("place", "campaign set"),
            entry("account", "place campaign time set"),
            entry("control", "account place campaign time set"),
            entry("reading", "control account place campaign time set"),
            entry("chance", ""),
            entry("model", "chance copying reading control account place campaign time set"),
            entry("engine", "model reading control account place campaign time set"),
            entry("ensemble", "model chance engine ground geo reading control account place campaign time"),
            entry("whatif", "ensemble model engine ground geo reading control account place campaign time"),
            entry("geo", "place"),
            entry("ground", "geo control account place campaign time set"),
            entry("score", "reading account place campaign time"),
            entry("peer", "score engine reading account place campaign time"),
            entry(
                    "calibrate",
                    "ensemble run peer score synthetic table folder read workspace problem ground engine reading control account place campaign time"),
            entry("columns", "text"),
            entry(
                    "batch",
                    "columns folder run compare ensemble model digest table read text workspace problem wording reading control account place campaign time set"),
            entry("compare", "chance ground geo engine reading control account place campaign time set"),
            entry("wording", "reading control account place campaign time"),
            entry("telling", "wording ground geo engine reading control account place campaign time set"),
            entry("workspace", "problem campaign"),
            entry("folder", "problem"),
            entry("text", "digest workspace problem place campaign time"),
            entry(
                    "archive",
                    "folder table read text digest workspace problem geo reading control account place campaign time"),
            entry("synthetic", "chance write folder table workspace problem account place campaign time"),
            entry("write", "table read text workspace geo reading control account place campaign time set"),
            entry("coding", "write folder read text workspace problem geo reading account place campaign time"),
            entry("table", "text wording problem ground reading control account place campaign time"),
            entry("read", "text digest workspace problem geo reading control account place campaign time"),
            entry(
                    "run",
                    "whatif ensemble model archive folder table wording read digest workspace problem telling compare ground geo engine reading control account place campaign time set"));

    @ArchTest
    static final ArchRule ROOMS_HAVE_NO_CYCLES =
            slices().matching("salient.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOTHING_IS_DRAWN =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..", "org.jfree..");

    @ArchTest
    static final ArchRule GEOTOOLS_IS_FOR_FORMATS_OF_OTHERS =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.geotools..");

    @ArchTest
    static final ArchRule AREAS_ARE_OVERLAID_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("salient.geo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.locationtech.jts.operation.overlay..")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.locationtech.jts.operation.overlayng..")
            .orShould()
            .callMethod(Geometry.class, "intersection", Geometry.class)
            .orShould()
            .callMethod(Geometry.class, "difference", Geometry.class)
            .orShould()
            .callMethod(Geometry.class, "union", Geometry.class);

    @ArchTest
    static final ArchTests OF_ALL_MODULES = ArchTests.in(HouseRules.class);

    @ArchTest
    static void everyRoomUsesOnlyTheRoomsThatItMay(JavaClasses all) {
        HouseRules.usesOnly(all, MAY_USE, 1);
    }
}
