package salient.fleet;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the module of Spark may use of the house. */
@AnalyzeClasses(packages = "salient.fleet", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule IT_CARRIES_TASKS_AND_ROWS_AND_JUDGES_NOTHING = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("salient..")
                    .and(resideOutsideOfPackages(
                            "salient.fleet",
                            "salient.batch..",
                            "salient.columns",
                            "salient.read",
                            "salient.text",
                            "salient.workspace",
                            "salient.folder",
                            "salient.problem",
                            "salient.digest",
                            // whose campaign it is
                            "salient.account",
                            "salient.campaign")));

    @ArchTest
    static final ArchRule OTHER_PROGRAMS_ARE_SPARK_AND_HADOOP_ALONE = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("com..", "org..")
                    .and(resideOutsideOfPackages("org.apache.spark..", "org.apache.hadoop..", "org.jspecify..")));
}
