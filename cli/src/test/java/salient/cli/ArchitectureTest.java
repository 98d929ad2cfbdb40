package salient.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The command line is small: flags in, calls out. */
@AnalyzeClasses(packages = "salient", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule NOBODY_KNOWS_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage("salient.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("salient.cli..");

    @ArchTest
    static final ArchRule NOTHING_IS_DRAWN_OR_MEASURED_HERE = noClasses()
            .that()
            .resideInAPackage("salient.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jfree..", "org.locationtech..", "org.geotools..", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_HAS_FLAGS = noClasses()
            .that()
            .resideOutsideOfPackage("salient.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");
}
