package salient.gis.publish;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.geo.Theatre;
import salient.gis.geotools.AskedFields;
import salient.gis.geotools.Condition;
import salient.gis.geotools.CoordinateSystem;
import salient.gis.geotools.WrongConditionException;
import salient.gis.geotools.WrongSystemException;
import salient.gis.layer.LayerFields;
import salient.gis.layer.LayerName;
import salient.gis.out.Dataset;
import salient.gis.out.LayerFormat;
import salient.gis.style.Legend;
import salient.ground.GroundKind;
import salient.problem.Quoted;
import salient.read.CampaignInputs;
import salient.time.DaySpan;

/**
 * What is to be exported of a run.
 *
 * @param layers one or more
 * @param days that are written
 * @param on days of which control, ground and front are written as they were at their close; empty = as spans of days
 * @param selection which features are written, and in what shape
 * @param legend how they look
 */
public record ExportRequest(
        LayerFormat format,
        Set<LayerName> layers,
        DaySpan days,
        SortedSet<LocalDate> on,
        Selection selection,
        Legend legend) {
    /**
     * Which features are written, and in what shape.
     *
     * @param where a condition in ECQL; empty = all
     * @param hexagonKm how far it is across the hexagons in which ground is laid; empty = it is not
     * @param crs of the coordinates, an EPSG code
     */
    public record Selection(Optional<String> where, Optional<Double> hexagonKm, int crs) {
        /** Fails if it asks for what cannot be of any campaign in {@code format}. */
        public void check(LayerFormat format) throws WrongRequestException {
            condition();
            system(format);
        }

        /** Fails if it asks for what cannot be of any reading of {@code campaign} in {@code layers}, in {@code format}. */
        public void check(LayerFormat format, Set<LayerName> layers, CampaignInputs campaign)
                throws WrongRequestException {
            checkSystem(format, campaign.theatre());
            Optional<Condition> asked = condition();
            if (asked.isEmpty() || asksForHexagonsShares(asked.get())) {
                return;
            }
            LayerFields.Shaping shaping = new LayerFields.Shaping(format.isForGazetteers(), hexagonKm.isPresent());
            suited(asked.get(), LayerFields.beforeJudging(campaign.dossier(), layers, shaping));
        }

        /** Those of {@code layers} of which {@code condition} can hold, one or more. */
        List<LayerName> suited(Condition condition, List<LayerFields> layers) throws WrongRequestException {
            try {
                return new AskedFields(condition).in(layers);
            } catch (WrongConditionException e) {
                throw wrongCondition(e.getMessage());
            }
        }

        /** Which of them there are is found by judging. */
        private boolean asksForHexagonsShares(Condition condition) {
            return hexagonKm.isPresent()
                    && condition.fields().stream().anyMatch(field -> field.startsWith(GroundKind.HELD.token() + "_"));
        }

        /** Fails if its coordinates cannot be of a campaign in {@code theatre}, in {@code format}. */
        void checkSystem(LayerFormat format, Theatre theatre) throws WrongRequestException {
            Optional<CoordinateSystem> system = system(format);
            if (system.isPresent() && !system.get().isMeantFor(theatre.area().getEnvelopeInternal())) {
                throw new WrongRequestException("--crs EPSG:" + crs + " ("
                        + system.get().name() + ") is not meant for where the campaign lies; name a system that is");
            }
        }

        /** The condition that is asked for, if one is. */
        Optional<Condition> condition() throws WrongRequestException {
            if (where.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(Condition.parse(where.get()));
            } catch (WrongConditionException e) {
                throw wrongCondition(e.getMessage());
            }
        }

        /** The condition cannot be taken; {@code why} says so, and what to write. */
        WrongRequestException wrongCondition(String why) {
            return new WrongRequestException("--where " + Quoted.text(where.orElse("")) + " " + why);
        }

        /** The coordinate system that is asked for, if it is another than WGS 84. */
        Optional<CoordinateSystem> system(LayerFormat format) throws WrongRequestException {
            if (crs == Dataset.WGS84) {
                return Optional.empty();
            }
            if (!format.takesOtherCoordinates()) {
                throw new WrongRequestException("--crs EPSG:" + crs + " does not go with --to " + format.token()
                        + ", which has EPSG:4326 alone; leave out --crs");
            }
            try {
                return Optional.of(CoordinateSystem.of(crs));
            } catch (WrongSystemException e) {
                throw new WrongRequestException("--crs EPSG:" + crs + " " + e.getMessage());
            }
        }
    }

    public ExportRequest {
        layers = Collections.unmodifiableSet(EnumSet.copyOf(layers));
        on = Collections.unmodifiableSortedSet(new TreeSet<>(on));
    }
}
