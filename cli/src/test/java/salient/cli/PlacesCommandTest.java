package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.cli.Terminal.Outcome;
import salient.testkit.Repository;

/** Looks for places of the shipped campaign. */
class PlacesCommandTest {
    private static Outcome run(String... arguments) {
        return Terminal.in(Repository.ROOT).run(arguments);
    }

    @Test
    void aNameIsFoundWhateverItsAccentsAndSpacesThenAsAPartThenAsItIsMisspelt() {
        assertThat(run("places", "Al", "Samrā").out()).startsWith("is called so\n  samra ");
        assertThat(run("places", "qastal").out()).startsWith("is called so among other words\n  qastal-maaf ");
        assertThat(run("places", "kasba").out())
                .startsWith("is called nearly so\n")
                .contains("  kasab ");
        assertThat(run("places", "zzzzzz").out()).isEqualTo("no place is called \"zzzzzz\" or nearly so\n");
    }

    @Test
    void placesAroundAPointAreListedByTheirDistance() {
        assertThat(run("places", "--near", "35.925,35.9889", "--within", "4").out())
                .startsWith("near it\n  kasab ")
                .doesNotContain("latakia ");
        assertThat(run("places", "--near", "0,0", "--within", "1").out()).isEqualTo("no place is within 1.0 km\n");
    }

    @Test
    void whatCannotBeLookedForIsToldWithTheCure() {
        assertThat(run("places", "--near", "north").err())
                .startsWith(
                        "--near \"north\" is no point; write latitude and longitude in degrees, as in 35.92,35.99\n");
        assertThat(run("places").err()).startsWith("Say what to look for: a name, or a point with --near LAT,LON\n");
    }

    @Test
    void moreThanAreAskedForAreCounted() {
        assertThat(run("places", "a", "--near", "1,1").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run("places", "al", "--most", "1").out()).contains("more; --most shows more of them\n");
    }
}
