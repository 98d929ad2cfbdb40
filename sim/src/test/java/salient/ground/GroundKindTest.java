package salient.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.control.Finding;

class GroundKindTest {
    @Test
    void somebodyFightsOrArguesOverContestedAndDisputedGroundAlone() {
        assertThat(List.of(GroundKind.values()).stream().filter(GroundKind::inDoubt))
                .containsExactly(GroundKind.CONTESTED, GroundKind.DISPUTED);
    }

    @Test
    void groundIsCalledByTheFindingOnItsPlace() {
        assertThat(Stream.of(Finding.Kind.values())
                        .map(kind -> GroundKind.of(kind).token()))
                .containsExactlyElementsOf(Stream.of(Finding.Kind.values())
                        .map(Finding.Kind::token)
                        .toList());
    }
}
