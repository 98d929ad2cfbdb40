package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salient.place.PlaceKind;
import salient.score.ForecastTask;
import salient.testkit.Scene;

class StatedControlsTest {
    private static List<String> stated(Scene scene) {
        ForecastTask task = scene.forecastTask();
        return new StatedControls(task.dossier(), task.scenario())
                .of(task.dossier().gazetteer().get(task.places().get(0))).stream()
                        .map(said -> said.claim().id().local() + " "
                                + said.control().token() + said.control().sides() + " " + said.days())
                        .toList();
    }

    @Test
    void actsSayWhoHasThePlaceAndPressureSaysNothing() {
        assertThat(stated(new Scene().says("1 m capture o", "2 m contest g;o", "3 g shell g", "4 m withdraw o")))
                .containsExactly("c1 held[o] 2014-03-01", "c2 contested[g, o] 2014-03-02", "c4 vacant[] 2014-03-04");
    }

    @Test
    void anIntervalCountsFromItsLastDayAndARowOfAPanelOnAllOfItsDays() {
        assertThat(stated(new Scene().says("1 m hold g to=3", "5 i state g throughout=7 control=held")))
                .containsExactly("c1 held[g] 2014-03-03", "c2 held[g] 2014-03-05..2014-03-07");
    }

    @Test
    void whatItsSourceTookBackIsNotHeard() {
        assertThat(stated(new Scene()
                        .says("1 m capture o id=first", "2 i retract o answers=first", "1 g hold g id=second")
                        .says("3 g retract g answers=second")))
                .containsExactly("first held[o] 2014-03-01");
    }

    @Test
    void theBaselineIsThatOfThePlaceOrOfItsRegion() {
        ForecastTask task = new Scene()
                .place("region", PlaceKind.REGION, "")
                .place("alone", PlaceKind.VILLAGE, "")
                .place("within", PlaceKind.VILLAGE, "region")
                .says("0 x state g basis=baseline control=held place=region", "0 x state o basis=baseline control=held")
                .forecastTask();
        StatedControls stated = new StatedControls(task.dossier(), task.scenario());

        assertThat(task.places().stream()
                        .map(place -> place + " "
                                + stated.onTheEve(task.dossier().gazetteer().get(place))
                                        .map(control -> control.sides().toString())
                                        .orElse("none")))
                .containsExactly("alone none", "hill [o]", "within [g]");
    }
}
