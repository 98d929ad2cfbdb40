package salient.parquet;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import salient.testkit.HouseRules;

/** What the module of GeoParquet may use of the house. */
@AnalyzeClasses(packages = "salient.parquet", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule IT_KNOWS_LAYERS_AND_HOW_THEY_LEAVE = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("salient..")
                    .and(resideOutsideOfPackages(
                            "salient.parquet", "salient.columns", "salient.gis.out", "salient.gis.layer")));

    @ArchTest
    static final ArchTests OF_ALL_MODULES = ArchTests.in(HouseRules.class);
}
