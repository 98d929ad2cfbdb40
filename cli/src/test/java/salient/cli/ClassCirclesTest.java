package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every class of the house can be read without those that use it. A class with those nested in it counts as one. */
@AnalyzeClasses(
        packages = "salient",
        importOptions = {DoNotIncludeTests.class, ClassCirclesTest.NoTestKit.class})
class ClassCirclesTest {
    static final class NoTestKit implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static void noClassIsUsedByWhatItUses(JavaClasses all) {
        SortedMap<String, SortedSet<String>> uses = new TreeMap<>();
        for (JavaClass any : all) {
            for (Dependency use : any.getDirectDependenciesFromSelf()) {
                if (use.getTargetClass().getPackageName().startsWith("salient.")) {
                    uses.computeIfAbsent(outermost(use.getOriginClass()), name -> new TreeSet<>())
                            .add(outermost(use.getTargetClass()));
                }
            }
        }
        SortedMap<String, SortedSet<String>> reached = new TreeMap<>();
        uses.keySet().forEach(name -> reached.put(name, reached(name, uses)));
        SortedSet<String> circles = new TreeSet<>();
        reached.forEach((name, others) -> others.stream()
                .filter(other -> !other.equals(name))
                .filter(other -> reached.getOrDefault(other, new TreeSet<>()).contains(name))
                .forEach(other -> circles.add(name + " and " + other)));
        assertThat(circles).isEmpty();
    }

    private static SortedSet<String> reached(String from, SortedMap<String, SortedSet<String>> uses) {
        SortedSet<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty()) {
            for (String next : uses.getOrDefault(open.remove(), new TreeSet<>())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    private static String outermost(JavaClass any) {
        String name = any.getBaseComponentType().getName();
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }
}
