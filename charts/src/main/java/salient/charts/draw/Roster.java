package salient.charts.draw;

import java.util.List;
import java.util.Optional;
import salient.campaign.SideColor;

/**
 * The sides of a campaign as themes see them.
 *
 * @param named the colour that the campaign names for each, in its order of sides
 */
public record Roster(List<Optional<SideColor>> named) {
    public Roster {
        named = List.copyOf(named);
    }
}
