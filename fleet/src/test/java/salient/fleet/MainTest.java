package salient.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked before anything else. */
class MainTest {
    @Test
    void anOldJavaIsToldAndAnyOtherWillDo() {
        String cure = ": point JAVA_HOME of spark-submit and of the cluster's workers to a Java, 17 or newer";
        assertThat(Main.tooOld("1.8")).isEqualTo("Java 1.8 is too old" + cure);
        assertThat(Main.tooOld("11")).isEqualTo("Java 11 is too old" + cure);
        assertThat(Main.tooOld("17")).isEmpty();
        assertThat(Main.tooOld("25")).isEmpty();
    }

    @Test
    void anOldJavaCanLoadTheClassThatSaysSo() throws IOException {
        try (DataInputStream in = new DataInputStream(Main.class.getResourceAsStream("Main.class"))) {
            in.readInt();
            in.readUnsignedShort();
            assertThat(in.readUnsignedShort())
                    .as("version of class files of Java 8")
                    .isEqualTo(52);
        }
    }

    @Test
    void aCallIsReadOrRefused() {
        assertThat(FleetArguments.of("plan.yaml", "--to", "hdfs://here/there"))
                .hasValueSatisfying(asked -> assertThat(asked.to()).isEqualTo("hdfs://here/there"));
        assertThat(FleetArguments.of("--workspace", "w", "--to", "r", "plan.yaml")
                        .flatMap(FleetArguments::workspace))
                .isPresent();
        assertThat(FleetArguments.of()).isEqualTo(Optional.empty());
        assertThat(FleetArguments.of("plan.yaml")).isEmpty();
        assertThat(FleetArguments.of("plan.yaml", "--to")).isEmpty();
        assertThat(FleetArguments.of("plan.yaml", "other.yaml", "--to", "r")).isEmpty();
        assertThat(FleetArguments.of("plan.yaml", "--to", "r", "--to", "s")).isEmpty();
        assertThat(FleetArguments.of("plan.yaml", "--to", "r", "--jobs", "8")).isEmpty();
    }
}
