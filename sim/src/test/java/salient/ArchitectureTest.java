package salient;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import org.locationtech.jts.geom.Geometry;

/** The rooms of the house and the doors between them. */
@AnalyzeClasses(packages = "salient", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule ROOMS_HAVE_NO_CYCLES =
            slices().matching("salient.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PROBLEM_STANDS_ALONE = room("problem", "problem");

    @ArchTest
    static final ArchRule TIME_STANDS_ALONE = room("time", "time");

    @ArchTest
    static final ArchRule CAMPAIGN = room("campaign", "campaign", "time");

    @ArchTest
    static final ArchRule PLACE = room("place", "place", "campaign");

    @ArchTest
    static final ArchRule ACCOUNT = room("account", "account", "place", "campaign", "time");

    @ArchTest
    static final ArchRule CONTROL = room("control", "control", "account", "place", "campaign", "time");

    @ArchTest
    static final ArchRule READING = room("reading", "reading", "control", "account", "place", "campaign", "time");

    @ArchTest
    static final ArchRule ENGINE =
            room("engine", "engine", "reading", "control", "account", "place", "campaign", "time");

    @ArchTest
    static final ArchRule GEO = room("geo", "geo", "place");

    @ArchTest
    static final ArchRule GROUND = room("ground", "ground", "geo", "control", "account", "place", "campaign", "time");

    @ArchTest
    static final ArchRule COMPARE = room(
            "compare",
            "compare",
            "ground",
            "geo",
            "engine",
            "reading",
            "control",
            "account",
            "place",
            "campaign",
            "time");

    @ArchTest
    static final ArchRule WORDING =
            room("wording", "wording", "reading", "control", "account", "place", "campaign", "time");

    @ArchTest
    static final ArchRule TELLING = room(
            "telling",
            "telling",
            "wording",
            "ground",
            "geo",
            "engine",
            "reading",
            "control",
            "account",
            "place",
            "campaign",
            "time");

    @ArchTest
    static final ArchRule WORKSPACE = room("workspace", "workspace", "problem", "campaign");

    @ArchTest
    static final ArchRule TEXT = room("text", "text", "workspace", "problem", "place", "campaign", "time");

    @ArchTest
    static final ArchRule ARCHIVE = room(
            "archive",
            "archive",
            "table",
            "read",
            "text",
            "workspace",
            "problem",
            "geo",
            "reading",
            "control",
            "account",
            "place",
            "campaign",
            "time");

    @ArchTest
    static final ArchRule READ = room(
            "read",
            "read",
            "text",
            "workspace",
            "problem",
            "geo",
            "reading",
            "control",
            "account",
            "place",
            "campaign",
            "time");

    @ArchTest
    static final ArchRule NOTHING_IS_DRAWN =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..", "org.jfree..");

    @ArchTest
    static final ArchRule GEOTOOLS_STAYS_BEHIND_ITS_DOOR = noClasses()
            .that()
            .resideOutsideOfPackage("salient.geo.crs..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.geotools..");

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
    static final ArchRule NOTHING_IS_PRINTED = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule NO_CLOCK_AND_NO_CHANCE = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Random.class);

    @ArchTest
    static void everyRoomSaysWhatItIsFor(JavaClasses all) {
        assertThat(all.stream()
                        .map(JavaClass::getPackage)
                        .filter(p -> p.tryGetPackageInfo().isEmpty())
                        .map(p -> p.getName())
                        .distinct())
                .isEmpty();
    }

    private static ArchRule room(String name, String... mayUse) {
        String[] allowed = new String[mayUse.length];
        for (int i = 0; i < mayUse.length; i++) {
            allowed[i] = "salient." + mayUse[i] + "..";
        }
        return classes()
                .that()
                .resideInAPackage("salient." + name + "..")
                .should(new ArchCondition<JavaClass>("use only " + String.join(", ", mayUse)) {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        item.getDirectDependenciesFromSelf().stream()
                                .filter(d -> d.getTargetClass().getPackageName().startsWith("salient."))
                                .filter(d -> !JavaClass.Predicates.resideInAnyPackage(allowed)
                                        .test(d.getTargetClass()))
                                .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
                    }
                });
    }
}
