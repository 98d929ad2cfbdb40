package salient.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test that {@code ./reliability mutants} leaves out: because it takes seconds, or because it asks for what is made once
 * for all tests of a JVM, which would then be made of one mutant and looked at for the next.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Tag("not-for-mutants")
public @interface NotForMutants {
    /** Why it is left out. */
    String value();
}
