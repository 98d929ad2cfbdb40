package salient.charts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;

/** The rooms where things are drawn, and the doors between them. */
@AnalyzeClasses(packages = "salient.charts", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule ROOMS_HAVE_NO_CYCLES =
            slices().matching("salient.charts.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule DRAW_KNOWS_NO_PICTURE = room("draw", "draw");

    @ArchTest
    static final ArchRule LOOK = room("look", "look", "draw");

    @ArchTest
    static final ArchRule MAP = room("map", "map", "look", "draw");

    @ArchTest
    static final ArchRule CHART = room("chart", "chart", "look", "draw");

    @ArchTest
    static final ArchRule FIGURE = room("figure", "figure", "map", "chart", "draw");

    @ArchTest
    static final ArchRule FILM = room("film", "film", "map", "draw");

    @ArchTest
    static final ArchRule REPORT = room("report", "report", "figure", "map", "chart", "draw");

    @ArchTest
    static final ArchRule PAGE = room("page", "page", "look", "draw");

    @ArchTest
    static final ArchRule NOTHING_IS_JUDGED_WHERE_IT_IS_DRAWN =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("salient.engine.Judge");

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule NO_CLOCK_AND_NO_CHANCE = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Random.class);

    /** The room {@code name} uses no other room of this module than those it may, itself included. */
    private static ArchRule room(String name, String... mayUse) {
        String[] others = Stream.of("draw", "look", "map", "chart", "figure", "film", "report", "page")
                .filter(room -> !Stream.of(mayUse).toList().contains(room))
                .map(room -> "salient.charts." + room + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage("salient.charts." + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(others);
    }
}
