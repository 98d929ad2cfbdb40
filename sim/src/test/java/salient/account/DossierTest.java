package salient.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.place.PlaceId;
import salient.testkit.ToyWorkspace;

class DossierTest {
    @TempDir
    Path folder;

    private Dossier dossier;

    @BeforeEach
    void readTheToy() {
        dossier = ToyWorkspace.in(folder).readWell().dossier();
    }

    @Test
    void everyClaimIsFoundByItsIdAndAmongThoseOfItsPlace() {
        assertThat(dossier.claims()).isNotEmpty().allSatisfy(claim -> {
            assertThat(dossier.claim(claim.id())).isSameAs(claim);
            assertThat(dossier.claimsOn(claim.place())).contains(claim);
        });
    }

    @Test
    void claimsAreRankedByTheirIds() {
        assertThat(dossier.claims().stream()
                        .sorted(Comparator.comparing(Claim::id))
                        .map(claim -> dossier.rank(claim.id()))
                        .toList())
                .isEqualTo(IntStream.range(0, dossier.claims().size()).boxed().toList());
    }

    @Test
    void whatNobodyClaimedIsNotThere() {
        ClaimId unknown = ClaimId.parse("gazette:never-said");
        assertThat(dossier.findClaim(unknown)).isEmpty();
        assertThat(dossier.claimsOn(new PlaceId("nowhere"))).isEmpty();
        assertThatThrownBy(() -> dossier.claim(unknown))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no claim gazette:never-said");
        assertThatThrownBy(() -> dossier.rank(unknown))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no claim gazette:never-said");
    }
}
