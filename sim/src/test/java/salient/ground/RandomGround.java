package salient.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import salient.campaign.Campaign;
import salient.control.ControlHistory;
import salient.geo.Coverage;
import salient.geo.RandomTheatre;
import salient.place.Gazetteer;
import salient.place.Place;

/** The ground of a history that chance has made, on a coverage that chance has made. */
record RandomGround(Campaign campaign, Coverage coverage, ControlHistory history, Ground ground) {
    private static final List<String> FINDINGS = List.of(
            "red",
            "blue",
            "green",
            "red?",
            "blue?",
            "red*",
            "blue*",
            "red+blue",
            "green+",
            "+",
            "red/blue",
            "blue/vacant",
            "vacant",
            "unknown");

    /** The ground of up to {@code mostPlaces} places, of which about a quarter changes on each of {@code days}. */
    static RandomGround of(Random random, int mostPlaces, int days, Campaign campaign) {
        RandomTheatre drawn = RandomTheatre.of(random, mostPlaces);
        List<String> changes = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            StringBuilder ofDay = new StringBuilder();
            for (Place place : drawn.places()) {
                if (day == 0 || random.nextInt(4) == 0) {
                    ofDay.append(place.id())
                            .append('=')
                            .append(FINDINGS.get(random.nextInt(FINDINGS.size())))
                            .append(' ');
                }
            }
            changes.add(ofDay.toString());
        }
        SketchHistory history = SketchHistory.of(changes.toArray(String[]::new));
        drawn.places().stream()
                .filter(place -> random.nextBoolean())
                .forEach(place -> history.spoken(place.id().value(), 1 + random.nextInt(days)));
        Coverage coverage = drawn.coverage();
        ControlHistory control = history.history();
        return new RandomGround(
                campaign,
                coverage,
                control,
                new CoverageGround(campaign, new Gazetteer(drawn.places()), control, coverage));
    }
}
