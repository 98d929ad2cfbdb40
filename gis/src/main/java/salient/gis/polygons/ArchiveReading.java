package salient.gis.polygons;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import salient.campaign.Ids;
import salient.campaign.SideId;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.gis.intake.Statuses;
import salient.place.Control;
import salient.problem.Origin;
import salient.problem.Problem;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.text.PlainId;
import salient.time.DaySpan;

/** Reads the files of an archive one after the other, and tells what became of each. */
final class ArchiveReading {
    private static final int MOST_NAMED = 5;

    /** So that there is room for the id of an account before it. */
    private static final int LONGEST_LAYER = 30;

    private final PolygonOptions options;
    private final ImportReport report;
    private final Problems problems;
    private final Map<String, Optional<Control>> meanings = new LinkedHashMap<>();
    private final Map<String, String> unlettered = new LinkedHashMap<>();
    private final Map<String, Origin> unknown = new LinkedHashMap<>();
    private final SortedSet<SideId> sides = new TreeSet<>();
    private final List<String> mended = new ArrayList<>();
    private final List<String> empty = new ArrayList<>();
    private Optional<Whose> whose;
    private int others;
    private int features;

    ArchiveReading(PolygonOptions options, ImportReport report, Problems problems) {
        this.options = options;
        this.report = report;
        this.problems = problems;
        this.whose = options.whose();
    }

    /** The sides that are spoken of. */
    List<SideId> sides() {
        return List.copyOf(sides);
    }

    /** Adds what the files of {@code archive} state to {@code layers}. */
    void read(Archive archive, Layers layers) {
        archive.files().forEach((days, files) -> {
            List<Held> held = new ArrayList<>();
            for (Archive.Dated file : files) {
                contents(file, archive)
                        .ifPresent(contents -> contents.ground()
                                .forEach(each -> held(file, each).ifPresent(held::add)));
            }
            layers.add(days, held);
        });
        layers.end();
        options.elsewhere().ifPresent(control -> sides.addAll(control.sides()));
        tellUnknown();
        tell(archive, layers);
    }

    private Optional<GroundFile.Contents> contents(Archive.Dated file, Archive archive) {
        Problems own = new Problems();
        Optional<GroundFile.Contents> contents = GroundFile.read(file.file(), own);
        if (contents.isEmpty()) {
            damaged(file, own);
            return contents;
        }
        others += contents.get().others();
        features += contents.get().ground().size();
        if (contents.get().ground().isEmpty()) {
            empty.add(file.file().name());
            return Optional.empty();
        }
        if (whose.isEmpty()) {
            whose = Whose.guess(contents.get().ground(), archive.all())
                    .filter(guessed -> !options.layer().equals(Optional.of(guessed)));
            whose.ifPresent(guessed -> report.add(Chapter.GUESSED, guessed.told()));
            if (whose.isEmpty() && !problems.hasErrors()) {
                problems.error(
                        ProblemCode.MISSING_VALUE,
                        Origin.of("--" + PolygonOptions.SIDE),
                        "neither names of files nor a usual property say whose ground it is",
                        "name the side with --side, or the property that says it with --side-property; "
                                + file.file().name() + " has "
                                + contents.get().ground().stream()
                                        .flatMap(each -> each.properties().keySet().stream())
                                        .distinct()
                                        .limit(20)
                                        .map(Quoted::text)
                                        .collect(Collectors.joining(", ")));
            }
        }
        return whose.isEmpty() ? Optional.empty() : contents;
    }

    private void damaged(Archive.Dated file, Problems own) {
        if (options.leaveOutDamaged()) {
            Problem first = own.sorted().get(0);
            report.add(
                    Chapter.LEFT_OUT,
                    file.file().name() + ", of " + file.days() + ", which is damaged: line "
                            + first.origin().line() + ": " + first.what());
        } else {
            own.sorted().forEach(problems::add);
        }
    }

    private Optional<Held> held(Archive.Dated file, Ground ground) {
        String word = whose.orElseThrow().of(file, ground);
        Optional<Control> control = meanings.computeIfAbsent(word, this::meaning);
        if (control.isEmpty()) {
            unknown.putIfAbsent(word, ground.at());
            return Optional.empty();
        }
        Geometry sound = sound(file, ground);
        if (sound.isEmpty()) {
            // Its points lie on one line, or are one.
            empty.add(named(file, ground));
            return Optional.empty();
        }
        sides.addAll(control.get().sides());
        String layer = layer(options.layer().map(says -> says.of(file, ground)).orElse(""));
        return Optional.of(new Held(layer, word, control.get(), sound));
    }

    /** The layer that the archive calls {@code name}; those whose names have no letter of ids are counted, lest they be one. */
    private String layer(String name) {
        String plain = PlainId.of(name, LONGEST_LAYER);
        return plain.isEmpty() && !name.isBlank()
                ? unlettered.computeIfAbsent(name, none -> "layer-" + (unlettered.size() + 1))
                : plain;
    }

    private Optional<Control> meaning(String word) {
        if (options.sides().isPresent()) {
            return options.sides().flatMap(table -> table.find(word));
        }
        String id = Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return Ids.isId(id) ? Optional.of(Control.held(new SideId(id))) : Optional.empty();
    }

    private Geometry sound(Archive.Dated file, Ground ground) {
        if (new IsValidOp(ground.polygons()).isValid()) {
            return ground.polygons();
        }
        Geometry sound = GeometryFixer.fix(ground.polygons());
        if (!sound.isEmpty()) {
            mended.add(named(file, ground));
        }
        return sound;
    }

    private static String named(Archive.Dated file, Ground ground) {
        return "feature " + ground.feature() + " of " + file.file().name();
    }

    private void tellUnknown() {
        unknown.forEach((word, at) -> problems.error(
                ProblemCode.UNKNOWN_SIDE,
                at,
                word.isEmpty()
                        ? "nothing says whose ground it is"
                        : Quoted.text(word) + " does not say whose ground it is",
                options.sides().map(Statuses::words).isPresent()
                        ? "say what it means with --" + PolygonOptions.SIDES_OF + "; known are "
                                + String.join(
                                        ", ", options.sides().orElseThrow().words())
                        : "say what it means with --" + PolygonOptions.SIDES_OF + " WORD=SIDE, or write it"));
    }

    private void tell(Archive archive, Layers layers) {
        List<DaySpan> days = layers.days();
        report.add(
                Chapter.READ,
                count(features, "polygon") + " of " + count(archive.all().size(), "file")
                        + (days.isEmpty()
                                ? ""
                                : ", " + layers.period().first() + " to "
                                        + layers.period().last()));
        boolean several = layers.all().size() > 1;
        layers.all()
                .forEach((name, layer) -> layer.areas().tell(several ? "layer " + called(name) + ": " : "", report));
        if (options.sides().isEmpty() && !(options.whose().orElse(null) instanceof Whose.One)) {
            meanings.forEach((word, control) -> control.ifPresent(
                    held -> report.add(Chapter.GUESSED, Quoted.text(word) + " means the side " + named(held))));
        }
        if (archive.guessed()) {
            report.add(Chapter.GUESSED, "dates such as 01-03-2022 begin with the day; --date-order tells");
        }
        if (!mended.isEmpty()) {
            report.add(
                    Chapter.GUESSED, count(mended.size(), "polygon") + " that crossed itself, mended: " + some(mended));
        }
        layers.all().forEach((name, layer) -> tell(several ? "layer " + called(name) + ": " : "", layer.stated()));
        archive.undated().forEach(name -> report.add(Chapter.LEFT_OUT, name + ", whose name says no day"));
        empty.forEach(name -> report.add(Chapter.LEFT_OUT, name + ", which has no ground"));
        if (others > 0) {
            report.add(Chapter.LEFT_OUT, count(others, "feature") + " with points or lines in place of ground");
        }
    }

    private static String called(String layer) {
        return layer.isEmpty() ? "without a name" : layer;
    }

    /** @param of says of which layer; may be empty */
    private void tell(String of, StatedGround ground) {
        if (ground.contested() > 0) {
            report.add(
                    Chapter.GUESSED,
                    of + "what lies in ground of several sides is contested between them: "
                            + count(ground.contested(), "place-day"));
        }
        if (ground.carried() > 0) {
            report.add(
                    Chapter.GUESSED,
                    of + count(ground.carried(), "day")
                            + " between files, carried from the file before as --carry asks");
        }
        if (ground.cut() > 0) {
            report.add(
                    Chapter.LEFT_OUT,
                    of + "the last days of " + count(ground.cut(), "file") + ", on which a later file begins");
        }
        List<DaySpan> days = ground.days();
        for (int i = 1; i < days.size(); i++) {
            DaySpan gap = new DaySpan(
                    /* from= */ days.get(i - 1).until(),
                    /* until= */ days.get(i).from());
            report.add(
                    Chapter.LEFT_OUT,
                    of + count(gap.days(), "day") + (of.isEmpty() ? " without a file" : " without ground")
                            + ", of which nothing is stated: " + gap);
        }
    }

    private static String named(Control control) {
        return control.sides().stream().map(SideId::value).collect(Collectors.joining(" and "));
    }

    private static String some(List<String> all) {
        return all.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (all.size() > MOST_NAMED ? " and " + (all.size() - MOST_NAMED) + " more" : "");
    }

    /** {@code 1 file}, {@code 12 files}. */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
