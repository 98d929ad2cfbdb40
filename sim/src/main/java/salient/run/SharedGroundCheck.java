package salient.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.archive.PastRun;
import salient.campaign.Campaign;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.InputFile;
import salient.time.DaySpan;

/** Finds the days and places on which readings can be compared, and tells what stands in the way. */
public final class SharedGroundCheck {
    /** What is compared where readings do not cover the same. */
    public enum Extent {
        /** Nothing: readings that differ in places or days are refused. */
        SAME,
        /** What all of them have in common. */
        COMMON
    }

    private static final int MOST_PLACES = 8;
    private static final List<String> GROUND =
            List.of("places.csv", "theatre.geojson", "land.geojson", "cells.geojson");

    private final CampaignInputs inputs;
    private final Campaign campaign;
    private final Problems problems;

    /** @param inputs the campaign as it is now, on whose ground everything is compared */
    public SharedGroundCheck(CampaignInputs inputs, Problems problems) {
        this.inputs = inputs;
        this.campaign = inputs.dossier().campaign();
        this.problems = problems;
    }

    /**
     * The ground that {@code runs} share with each other, and with the campaign as it is now.
     *
     * @param scenarios the scenarios that are compared with them; each covers the whole period
     * @param asked the days that are asked for; absent = all that the readings share
     * @return empty exactly if errors were filed
     */
    public Optional<SharedGround> find(
            List<PastRun> runs, List<String> scenarios, Optional<DaySpan> asked, Extent extent) {
        int before = problems.errors();
        SortedSet<PlaceId> places = new TreeSet<>(known());
        SortedSet<PlaceId> all = new TreeSet<>(places);
        for (PastRun run : runs) {
            places.retainAll(run.findings().keySet());
            all.addAll(run.findings().keySet());
            if (extent == Extent.SAME) {
                checkGround(run);
            }
        }
        all.removeAll(places);
        Optional<DaySpan> around = around(runs, scenarios, asked, extent);
        Optional<DaySpan> days = around.flatMap(shared -> asked.isEmpty() ? around : shared(shared, asked.get()));
        if (problems.errors() == before && (around.isEmpty() || days.isEmpty())) {
            problems.error(
                    ProblemCode.DIFFERENT_PERIOD,
                    Origin.of(runs.get(0).shown()),
                    "there is no day that all readings cover"
                            + asked.map(d -> " within " + d).orElse(""),
                    "name readings, or days, that overlap");
        }
        return problems.errors() > before
                ? Optional.empty()
                : Optional.of(new SharedGround(days.orElseThrow(), around.orElseThrow(), places, all));
    }

    private SortedSet<PlaceId> known() {
        SortedSet<PlaceId> known = new TreeSet<>();
        inputs.dossier().gazetteer().all().stream()
                .filter(place -> place.kind() != PlaceKind.REGION)
                .map(Place::id)
                .forEach(known::add);
        return known;
    }

    private void checkGround(PastRun run) {
        for (String name : GROUND) {
            String path = "data/" + campaign.id() + "/" + name;
            boolean changed = !digest(inputs.files(), path)
                    .equals(Optional.ofNullable(run.manifest().inputs().get(path))
                            .map(InputFile::sha256));
            String places = name.equals("places.csv") ? places(run) : "";
            if (changed || !places.isEmpty()) {
                problems.error(
                        ProblemCode.DIFFERENT_GROUND,
                        Origin.of(run.shown()),
                        "the run was made from another " + path
                                + (name.equals("places.csv") ? ": " + told(places) : ""),
                        "replay it again with 'salient replay " + run.manifest().scenario()
                                + "', or add --common-ground to compare on the places that both know");
            }
        }
    }

    private static Optional<String> digest(List<InputFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .map(InputFile::sha256)
                .findFirst();
    }

    private static String told(String places) {
        return places.isEmpty() ? "it had the same places, and something else of them was changed" : places;
    }

    /** Which places came and went since {@code run}; empty if none did. */
    private String places(PastRun run) {
        SortedSet<PlaceId> added = new TreeSet<>(known());
        added.removeAll(run.findings().keySet());
        SortedSet<PlaceId> gone = new TreeSet<>(run.findings().keySet());
        gone.removeAll(known());
        List<String> parts = new ArrayList<>();
        if (!added.isEmpty()) {
            parts.add(listed(added) + (added.size() == 1 ? " was" : " were") + " added since");
        }
        if (!gone.isEmpty()) {
            parts.add(listed(gone) + (gone.size() == 1 ? " is" : " are") + " gone");
        }
        return String.join("; ", parts);
    }

    private static String listed(SortedSet<PlaceId> places) {
        List<String> some =
                places.stream().limit(MOST_PLACES).map(PlaceId::toString).toList();
        int more = places.size() - some.size();
        return String.join(", ", some) + (more == 0 ? "" : " and " + more + " more");
    }

    /** The days that all readings cover; empty if there are none, or, with a problem filed, if that will not do. */
    private Optional<DaySpan> around(
            List<PastRun> runs, List<String> scenarios, Optional<DaySpan> asked, Extent extent) {
        DaySpan period = campaign.period();
        DaySpan wanted = asked.orElse(scenarios.isEmpty() ? runs.get(0).days() : period);
        String other = asked.isPresent()
                ? asked.get() + " was asked for"
                : scenarios.isEmpty()
                        ? runs.get(0).shown() + " covers " + wanted
                        : "scenario \"" + scenarios.get(0) + "\" covers " + wanted;
        Optional<DaySpan> around = Optional.of(period);
        for (PastRun run : runs) {
            boolean enough =
                    asked.isPresent() ? covers(run.days(), wanted) : run.days().equals(wanted);
            if (extent == Extent.SAME && !enough) {
                different(run, other);
            } else if (extent == Extent.SAME && asked.isEmpty() && !covers(period, run.days())) {
                different(run, "the campaign runs " + period);
            }
            around = around.flatMap(days -> shared(days, run.days()));
        }
        return around;
    }

    private void different(PastRun run, String other) {
        problems.error(
                ProblemCode.DIFFERENT_PERIOD,
                Origin.of(run.shown()),
                "the run covers " + run.days() + ", and " + other,
                "name days that all cover with --from and --to, or add --common-ground to compare on the days that all"
                        + " cover");
    }

    private static boolean covers(DaySpan days, DaySpan others) {
        return days.contains(others.first()) && days.contains(others.last());
    }

    private static Optional<DaySpan> shared(DaySpan a, DaySpan b) {
        LocalDate from = a.from().isBefore(b.from()) ? b.from() : a.from();
        LocalDate until = a.until().isBefore(b.until()) ? a.until() : b.until();
        return from.isBefore(until) ? Optional.of(new DaySpan(from, until)) : Optional.empty();
    }
}
