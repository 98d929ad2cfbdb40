package salient.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What every module keeps to, beside the rules of its own rooms. */
public final class HouseRules {
    @ArchTest
    static final ArchRule NO_CONSTRUCTOR_TAKES_MORE_THAN_A_READER_CAN_TELL_APART = constructors()
            .should(new ArchCondition<JavaConstructor>("take seven arguments at most") {
                @Override
                public void check(JavaConstructor item, ConditionEvents events) {
                    if (item.getRawParameterTypes().size() > 7) {
                        events.add(SimpleConditionEvent.violated(item, item.getDescription()));
                    }
                }
            });

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
                        .filter(room -> room.tryGetPackageInfo().isEmpty())
                        .map(JavaPackage::getName)
                        .distinct())
                .isEmpty();
    }

    /**
     * Fails if a room of {@code all} uses another one that it may not.
     *
     * @param mayUse the rooms that each may use beside itself, with blanks between them
     * @param names how many names a room has, as {@code geo} and {@code gis.layer} have one and two; what lies within it is of it
     */
    public static void usesOnly(JavaClasses all, Map<String, String> mayUse, int names) {
        assertThat(all.stream()
                        .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
                        .filter(use ->
                                !mayUse(room(use.getOriginClass(), names), room(use.getTargetClass(), names), mayUse))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    private static boolean mayUse(String room, String other, Map<String, String> mayUse) {
        return other.isEmpty()
                || other.equals(room)
                || List.of(mayUse.get(room).split(" ")).contains(other);
    }

    /** The room of {@code any}; empty for what is not of the house. */
    private static String room(JavaClass any, int names) {
        List<String> all = List.of(any.getPackageName().split("\\."));
        return all.get(0).equals("salient") ? String.join(".", all.subList(1, Math.min(all.size(), 1 + names))) : "";
    }

    private HouseRules() {}
}
