package salient.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkedPageTest {
    private static final MarkedPage PAGE =
            new MarkedPage("before\n\n<!-- peer -->\n\nold\n\n<!-- /peer -->\n\nafter\n");

    @Test
    void aTableTakesThePlaceOfTheOldOne() {
        assertThat(PAGE.with("peer", "new\n").text())
                .isEqualTo("before\n\n<!-- peer -->\n\nnew\n\n<!-- /peer -->\n\nafter\n");
    }

    @Test
    void theSameTableAgainChangesNothing() {
        MarkedPage once = PAGE.with("peer", "new\n");
        assertThat(once.with("peer", "new\n")).isEqualTo(once);
    }

    @Test
    void aTableWithoutAPlaceIsRefused() {
        assertThatThrownBy(() -> PAGE.with("days", "new\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the page has not one place for days");
    }
}
