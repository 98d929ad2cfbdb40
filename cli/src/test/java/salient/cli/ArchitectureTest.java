package salient.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.concurrent.Executor;
import salient.charts.draw.CampaignFonts;
import salient.charts.draw.Letters;
import salient.charts.draw.NoTemporaryFileException;
import salient.charts.draw.PictureFormat;
import salient.charts.draw.Theme;
import salient.charts.figure.ReadFigure;
import salient.charts.figure.SpecificationFiles;
import salient.charts.film.FilmFormat;
import salient.charts.film.MapFilm;
import salient.charts.film.Pace;
import salient.charts.map.Every;
import salient.charts.map.MapOptions;
import salient.folder.DraftFolder;
import salient.folder.FileSet;
import salient.run.RunDraft;
import salient.run.RunTables;

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
    static final ArchRule OF_SIM_ONLY_WHAT_ANSWERS_ARE_MADE_OF = classes()
            .that()
            .resideInAPackage("salient.cli..")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("salient.."))
                    .or(resideInAnyPackage(
                            "salient.cli..",
                            "salient.charts..",
                            "salient.gis..",
                            "salient.problem",
                            "salient.time",
                            "salient.campaign",
                            "salient.place",
                            "salient.account",
                            "salient.control",
                            "salient.reading",
                            "salient.batch..",
                            "salient.columns",
                            "salient.engine",
                            "salient.geo",
                            "salient.ground",
                            "salient.telling",
                            "salient.wording",
                            "salient.compare",
                            "salient.workspace",
                            "salient.read",
                            "salient.archive",
                            "salient.folder",
                            "salient.table",
                            "salient.coding",
                            "salient.synthetic",
                            "salient.calibrate",
                            "salient.score",
                            "salient.ensemble",
                            "salient.whatif",
                            "salient.model",
                            "salient.run")));

    @ArchTest
    static final ArchRule OF_CHARTS_ONLY_PUBLISHERS_AND_THEIR_OPTIONS = classes()
            .that()
            .resideInAPackage("salient.cli")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("salient.charts.."))
                    .or(resideInAPackage("salient.charts.publish"))
                    .or(belongToAnyOf(
                            CampaignFonts.class,
                            Letters.class,
                            NoTemporaryFileException.class,
                            PictureFormat.class,
                            Theme.class,
                            Every.class,
                            MapOptions.class,
                            FilmFormat.class,
                            MapFilm.class,
                            Pace.class,
                            ReadFigure.class,
                            SpecificationFiles.class)));

    @ArchTest
    static final ArchRule LOOKS_ARE_TAKEN_FROM_MAPS_FOR_LAYERS_IN_ONE_ROOM = classes()
            .that()
            .resideInAPackage("salient.cli.looks")
            .should()
            .onlyDependOnClassesThat(not(resideInAnyPackage("salient.charts..", "salient.gis..", "salient.cli"))
                    .or(resideInAnyPackage(
                            "salient.charts.draw", "salient.charts.look", "salient.gis.layer", "salient.gis.style")));

    @ArchTest
    static final ArchRule NOTHING_IS_WRITTEN_BY_HAND = noClasses()
            .that()
            .resideInAPackage("salient.cli..")
            .should()
            .dependOnClassesThat(belongToAnyOf(RunDraft.class, DraftFolder.class, FileSet.class, RunTables.class));

    @ArchTest
    static final ArchRule NO_WORK_IS_SHARED_OUT_HERE = noClasses()
            .that()
            .resideInAPackage("salient.cli..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Executor.class);

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_HAS_FLAGS = noClasses()
            .that()
            .resideOutsideOfPackage("salient.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");
}
