package salient.engine;

import java.util.Collection;
import java.util.Map;
import salient.control.Finding;
import salient.place.Part;
import salient.reading.Verdict;
import salient.time.DaySet;
import salient.time.Timeline;

/**
 * What a scenario makes of one place, all its evidence seen at once.
 *
 * @param parts the parts that claims speak of
 * @param spoken the days with a claim about the place
 */
record PlaceJudgement(
        Timeline<Finding> findings, Map<Part, Timeline<Finding>> parts, DaySet spoken, Collection<Verdict> verdicts) {}
