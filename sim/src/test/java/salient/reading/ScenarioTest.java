package salient.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salient.account.AccountId;
import salient.reading.Exclusion.Kind;
import salient.reading.Rules.Combination;

class ScenarioTest {
    private static final Exclusion SOURCE = new Exclusion(Kind.SOURCE, "observer");
    private static final Exclusion CAMP = new Exclusion(Kind.CAMP, "press");
    private static final Rules MODELLED = Rules.DEFAULTS.with(Combination.modelled(ModelSettings.DEFAULTS));

    private static Scenario titled(String title, Rules rules) {
        return Scenario.admittingAll("plain", List.of(new AccountId("gazette")), rules)
                .titled(title);
    }

    @Test
    void theTitleOfAReadingThatAsksAModelSaysSo() {
        assertThat(titled("As the monitor has it", MODELLED).title()).isEqualTo("As the monitor has it (model)");
        assertThat(titled("As the monitor has it", MODELLED).asksAModel()).isTrue();
        assertThat(titled("Remodelled in haste", MODELLED).title()).isEqualTo("Remodelled in haste (model)");
    }

    @Test
    void aTitleThatSaysSoAlreadyStaysAsItIs() {
        assertThat(titled("Model of the spring", MODELLED).title()).isEqualTo("Model of the spring");
        assertThat(titled("What the models say", MODELLED).title()).isEqualTo("What the models say");
    }

    @Test
    void theTitleOfAReadingWithoutAModelIsItsAuthors() {
        assertThat(titled("As the monitor has it", Rules.DEFAULTS).title()).isEqualTo("As the monitor has it");
        assertThat(titled("As the monitor has it", Rules.DEFAULTS).asksAModel()).isFalse();
    }

    @Test
    void aReadingTurnedOverToAModelGetsATitleThatSaysSo() {
        assertThat(titled("As the monitor has it", Rules.DEFAULTS)
                        .under(MODELLED)
                        .title())
                .isEqualTo("As the monitor has it (model)");
    }

    @Test
    void underAnotherNameItReadsTheSame() {
        Scenario plain = titled("Plain", Rules.DEFAULTS).leavingOut(List.of(SOURCE));
        Scenario other = plain.named("other", "Other");

        assertThat(other.id()).isEqualTo("other");
        assertThat(other.title()).isEqualTo("Other");
        assertThat(other.admissible()).isEqualTo(plain.admissible());
        assertThat(other.rules()).isEqualTo(plain.rules());
    }

    @Test
    void whatIsLeftOutIsLeftOutBesideWhatWasBefore() {
        Scenario scenario =
                titled("Plain", Rules.DEFAULTS).leavingOut(List.of(CAMP)).leavingOut(List.of(SOURCE));

        assertThat(scenario.admissible().without()).containsExactly(SOURCE, CAMP);
    }

    @Test
    void whatIsHeardAloneTakesThePlaceOfWhatWasBefore() {
        Scenario scenario =
                titled("Plain", Rules.DEFAULTS).hearingOnly(List.of(CAMP)).hearingOnly(List.of(SOURCE));

        assertThat(scenario.admissible().only()).containsExactly(SOURCE);
        assertThat(scenario.hearingOnly(List.of()).admissible().only()).isEmpty();
    }
}
