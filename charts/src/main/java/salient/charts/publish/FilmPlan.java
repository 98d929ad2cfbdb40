package salient.charts.publish;

import salient.charts.film.Pace;
import salient.charts.map.Every;
import salient.charts.map.MapOptions;
import salient.time.DaySpan;

/**
 * What a film shows, and how.
 *
 * @param days within the campaign's period
 * @param every which of them have a map
 * @param maps how they are drawn
 * @param pace how long they are shown
 */
public record FilmPlan(DaySpan days, Every every, MapOptions maps, Pace pace) {}
