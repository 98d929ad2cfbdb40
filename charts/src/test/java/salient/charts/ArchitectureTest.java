package salient.charts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import salient.testkit.HouseRules;

/** The rooms where things are drawn, and the doors between them. */
@AnalyzeClasses(
        packages = {"salient.charts", "salient.library"},
        importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    /** What was said, and of what. */
    private static final String SAID = " account place campaign time";

    /** What is concluded from it. */
    private static final String CONCLUDED = " reading control" + SAID;

    /** What pictures of a replay are made of. */
    private static final String REPLAYED =
            " whatif ensemble model run read wording telling compare ground geo engine" + CONCLUDED;

    /** What is read from files and written to them. */
    private static final String FILES = " text workspace archive folder problem";

    /** Which rooms of the house each room of this module may use. */
    private static final Map<String, String> MAY_USE = Map.ofEntries(
            entry("charts.draw", "control read workspace problem" + SAID),
            entry("charts.look", "charts.draw ground telling set" + CONCLUDED),
            entry("charts.map", "charts.look charts.draw" + REPLAYED),
            entry("charts.chart", "charts.look charts.draw batch.answers calibrate score synthetic" + REPLAYED),
            entry("charts.page", "charts.look charts.draw" + REPLAYED),
            entry("charts.film", "charts.map charts.draw run"),
            entry("charts.figure", "charts.map charts.chart charts.draw" + REPLAYED + FILES),
            entry("charts.report", "charts.figure charts.map charts.chart charts.draw problem" + REPLAYED),
            entry(
                    "charts.publish",
                    "charts.report charts.page charts.film charts.figure charts.map charts.chart charts.draw"
                            + " batch batch.folder batch.answers columns calibrate score synthetic"
                            + REPLAYED
                            + FILES),
            entry("library", "charts.publish charts.map charts.draw" + REPLAYED + FILES));

    @ArchTest
    static final ArchRule ROOMS_HAVE_NO_CYCLES =
            slices().matching("salient.charts.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void everyRoomUsesOnlyTheRoomsThatItMay(JavaClasses all) {
        HouseRules.usesOnly(all, MAY_USE, 2);
    }

    /** What programs are given must not draw the rooms behind the door into what they may build upon. */
    @ArchTest
    static void whatOtherProgramsSeeIsOfJavaOfJtsAndOfTheDoorItself(JavaClasses all) {
        assertThat(all.stream()
                        .filter(type -> type.getPackageName().equals("salient.library"))
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(unit -> unit.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> !type.isPrimitive())
                        .map(JavaClass::getPackageName)
                        .distinct())
                .contains("salient.library")
                .allMatch(room -> room.matches("salient\\.library|java\\..*|org\\.locationtech\\.jts\\.geom"));
    }

    @ArchTest
    static final ArchRule NOTHING_IS_JUDGED_WHERE_IT_IS_DRAWN =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("salient.engine.Judge");

    @ArchTest
    static final ArchTests OF_ALL_MODULES = ArchTests.in(HouseRules.class);
}
