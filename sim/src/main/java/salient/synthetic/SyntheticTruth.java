package salient.synthetic;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import salient.campaign.SideId;
import salient.place.Control;
import salient.place.PlaceId;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * What was so in a made-up war, for those who measure how near a reading comes to it: the same as {@code truth/truth.csv}.
 *
 * @param control of every place, over the whole period
 * @param silence the days on which nobody reports anything, if there are such in the regime
 */
public record SyntheticTruth(Map<PlaceId, Timeline<Control>> control, Optional<DaySpan> silence) {
    /** What was so in the war of {@code campaign}. */
    public static SyntheticTruth of(SyntheticCampaign campaign) {
        Recipe recipe = campaign.recipe();
        LocalDate first = recipe.period().first();
        Map<PlaceId, Timeline.Builder<Control>> builders = new TreeMap<>();
        campaign.names()
                .forEach(name -> builders.put(
                        new PlaceId(name),
                        new Timeline.Builder<>(recipe.period().until())));
        campaign.truth().tell(new Truth.Spans() {
            @Override
            public void held(int place, int from, int until, Belligerent holder) {
                add(place, from, Control.held(new SideId(holder.id())));
            }

            @Override
            public void contested(int place, int from, int until) {
                add(
                        place,
                        from,
                        Control.contested(
                                Set.of(new SideId(Belligerent.BLUE.id()), new SideId(Belligerent.ORANGE.id()))));
            }

            @Override
            public void vacant(int place, int from, int until) {
                add(place, from, Control.vacant());
            }

            private void add(int place, int from, Control control) {
                builders.get(new PlaceId(campaign.names().get(place))).from(first.plusDays(from), control);
            }
        });
        Map<PlaceId, Timeline<Control>> control = new TreeMap<>();
        builders.forEach((place, builder) -> control.put(place, builder.build()));
        return new SyntheticTruth(
                Collections.unmodifiableMap(control),
                campaign.commonSilence()
                        .map(silence -> new DaySpan(first.plusDays(silence.from()), first.plusDays(silence.until()))));
    }
}
