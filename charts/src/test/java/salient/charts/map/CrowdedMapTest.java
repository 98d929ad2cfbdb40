package salient.charts.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Mark;
import salient.control.Transition;
import salient.read.CampaignInputs;
import salient.run.Replay;
import salient.run.Replayer;
import salient.testkit.GeneratedCampaign;

/** A map of a thousand places has no room for all their names. */
class CrowdedMapTest {
    private static Replay replay;
    private static DisplayList map;
    private static Set<String> changed;

    @BeforeAll
    static void draw() {
        CampaignInputs inputs = GeneratedCampaign.of(1000, 40, 3);
        replay = new Replayer(inputs).replay(inputs.scenarios().get("all"));
        LocalDate day = replay.judgement().history().period().stream()
                .filter(each -> {
                    int changes = replay.judgement().history().changesOn(each).size();
                    return changes > 2 && changes <= 12;
                })
                .findFirst()
                .orElseThrow();
        changed = replay.judgement().history().changesOn(day).stream()
                .map(Transition::place)
                .map(place -> inputs.dossier().gazetteer().get(place).name())
                .collect(Collectors.toSet());
        map = DayMaps.of(replay, MapOptions.DEFAULT).draw(day);
    }

    private static List<String> texts(String kind) {
        return Marks.all(map, kind).stream()
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
    }

    @Test
    void onlyTownsHaveSigns() {
        assertThat(texts("village")).allMatch(changed::contains);
    }

    @Test
    void whatChangedIsNamedOnTheMapAllTheSame() {
        assertThat(texts("news")).containsAnyElementsOf(changed);
    }
}
