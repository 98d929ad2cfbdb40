package salient.charts.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import salient.campaign.Ids;
import salient.charts.draw.PictureFormat;
import salient.charts.draw.Theme;
import salient.charts.map.MapExtent;
import salient.charts.map.MapOptions;
import salient.place.PlaceId;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.read.CampaignInputs;
import salient.text.Field;
import salient.text.Names;
import salient.text.SourceFile;
import salient.text.YamlMap;
import salient.text.YamlParser;

/** Reads the specification of a figure and files everything that is wrong with it at once. */
public final class FigureReader {
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_NOTE = 1200;
    private static final double MOST_KM = 1000;
    private static final String SUFFIX = ".yaml";

    private final YamlMap top;
    private final CampaignInputs inputs;

    private FigureReader(YamlMap top, CampaignInputs inputs) {
        this.top = top;
        this.inputs = inputs;
    }

    /**
     * The specification in {@code file}.
     *
     * @return empty exactly if errors were filed
     */
    public static Optional<ReadFigure> read(SourceFile file, CampaignInputs inputs, Problems problems) {
        int errors = problems.errors();
        Optional<ReadFigure> figure =
                YamlParser.read(file, problems).flatMap(top -> new FigureReader(top, inputs).read(file.name()));
        return problems.errors() > errors ? Optional.empty() : figure;
    }

    private Optional<ReadFigure> read(String file) {
        checkCampaign();
        OptionalInt number = number();
        Optional<String> title = top.required("title").flatMap(Field::line).filter(this::titleFits);
        Optional<FigureContent> content = new FigureContents(top, inputs).read();
        Optional<MapExtent> extent = extent();
        Optional<FigureSize> size = size(content);
        Optional<MapOptions.Names> labels =
                word("labels", MapOptions.Names.values(), MapOptions.Names::token, MapOptions.Names.LATIN);
        Optional<Theme> theme = theme();
        Optional<FigureSpecification.Caption.Placement> caption = word(
                "caption",
                FigureSpecification.Caption.Placement.values(),
                FigureReader::token,
                FigureSpecification.Caption.Placement.BELOW);
        Optional<String> name = name(file);
        String note = note();
        Set<PictureFormat> formats = formats();
        if (!top.sound() || content.isEmpty()) {
            return Optional.empty();
        }
        FigureSpecification specification = new FigureSpecification(
                name.orElseThrow(),
                new FigureSpecification.Heading(number, title.orElseThrow()),
                content.get(),
                size.orElseThrow(),
                new FigureSpecification.View(extent.orElseThrow(), labels.orElseThrow(), theme.orElseThrow()),
                new FigureSpecification.Caption(caption.orElseThrow(), note),
                new TreeSet<>(formats));
        Origin sized = top.key(top.has("height_mm") ? "height_mm" : "width_mm").origin();
        return Optional.of(new ReadFigure(specification, sized));
    }

    private void checkCampaign() {
        String campaign = inputs.dossier().campaign().id();
        top.optional("campaign")
                .filter(field -> !field.text().equals(campaign))
                .ifPresent(field -> field.error(
                        ProblemCode.UNKNOWN_CAMPAIGN,
                        "the figure is of the campaign " + Quoted.text(field.text()) + ", and that which was read is \""
                                + campaign + "\"",
                        "make figures of one campaign at a time, name it with --campaign, or mend it in "
                                + field.file()));
    }

    private OptionalInt number() {
        Optional<Field> field = top.optional("number");
        OptionalInt number = field.map(Field::whole).orElse(OptionalInt.empty());
        if (number.isPresent() && (number.getAsInt() < 1 || number.getAsInt() > 999)) {
            field.get()
                    .error(
                            ProblemCode.INVALID_NUMBER,
                            "number " + Quoted.text(field.get().text()) + " is out of range",
                            "write a number from 1 to 999 in " + field.get().file());
        }
        return number;
    }

    private boolean titleFits(String title) {
        return fits("title", title, LONGEST_TITLE);
    }

    private boolean fits(String key, String text, int most) {
        if (text.length() > most) {
            top.required(key)
                    .ifPresent(field -> field.error(
                            ProblemCode.INVALID_VALUE,
                            key + " has " + text.length() + " characters, more than " + most,
                            "shorten it in " + field.file()));
        }
        return text.length() <= most;
    }

    private String note() {
        String note = top.text("note").replaceAll("\\s+", " ").strip();
        return fits("note", note, LONGEST_NOTE) ? note : "";
    }

    /** What its files are called: as the specification says, else as its own file is. */
    private Optional<String> name(String file) {
        Optional<Field> given = top.optional("output");
        if (given.isPresent()) {
            return given.flatMap(Field::id);
        }
        String own = file.substring(file.lastIndexOf('/') + 1);
        String stem = own.endsWith(SUFFIX) ? own.substring(0, own.length() - SUFFIX.length()) : own;
        if (!Ids.isId(stem)) {
            top.error(
                    ProblemCode.INVALID_ID,
                    top.origin(),
                    "the name of the file, " + Quoted.text(own) + ", cannot be that of the figure",
                    "name the figure's files with output: in " + file
                            + ", in lower-case letters, digits and hyphens, 80 at most");
            return Optional.empty();
        }
        return Optional.of(stem);
    }

    private Optional<MapExtent> extent() {
        String word = top.text("frame").isEmpty() ? "whole" : top.text("frame");
        if (!word.equals("place")) {
            for (String key : List.of("place", "radius_km")) {
                if (top.has(key)) {
                    top.error(
                            ProblemCode.UNKNOWN_KEY,
                            top.key(key).origin(),
                            "key " + Quoted.text(key) + " has no meaning without frame: place",
                            "write frame: place in " + top.file() + ", or take " + key + " out");
                }
            }
        }
        return switch (word) {
            case "whole" -> Optional.of(new MapExtent.Whole());
            case "changing" -> Optional.of(new MapExtent.Changing());
            case "place" -> around();
            default -> {
                Names.words("frame", ProblemCode.INVALID_VALUE, "whole", "changing", "place")
                        .find(top.required("frame").orElseThrow());
                yield Optional.empty();
            }
        };
    }

    private Optional<MapExtent> around() {
        var place = top.required("place")
                .flatMap(field -> FigureContents.places(inputs).find(field).filter(found -> hasPoint(field, found)));
        OptionalDouble radius = top.required("radius_km")
                .map(field -> field.decimal(0.5, MOST_KM))
                .orElse(OptionalDouble.empty());
        return place.isEmpty() || radius.isEmpty()
                ? Optional.empty()
                : Optional.of(new MapExtent.Around(place.get(), radius.getAsDouble()));
    }

    private boolean hasPoint(Field field, PlaceId place) {
        boolean located = inputs.dossier().gazetteer().get(place).position().isPresent();
        if (!located) {
            field.error(
                    ProblemCode.INVALID_VALUE,
                    "place " + Quoted.text(field.text()) + " has no point in the gazetteer",
                    "name a place near it in " + field.file());
        }
        return located;
    }

    private Optional<FigureSize> size(Optional<FigureContent> content) {
        OptionalDouble width = top.required("width_mm")
                .map(field -> field.decimal(FigureSize.LEAST_WIDTH_MM, FigureSize.MOST_MM))
                .orElse(OptionalDouble.empty());
        OptionalDouble height = top.optional("height_mm")
                .map(field -> field.decimal(FigureSize.LEAST_HEIGHT_MM, FigureSize.MOST_MM))
                .orElse(OptionalDouble.empty());
        Optional<Field> resolution = top.optional("dpi");
        OptionalDouble dpi = resolution
                .map(field -> field.decimal(FigureSize.LEAST_DPI, FigureSize.MOST_DPI))
                .orElse(OptionalDouble.of(300));
        if (width.isEmpty() || dpi.isEmpty()) {
            return Optional.empty();
        }
        FigureSize size = new FigureSize(width.getAsDouble(), height, (int) dpi.getAsDouble());
        double longest = Math.max(size.widthMm(), height.orElse(0));
        if (size.px(longest) > FigureSize.MOST_PX) {
            Field at = resolution.orElseGet(() -> top.required("width_mm").orElseThrow());
            at.error(
                    ProblemCode.IMPOSSIBLE_SIZE,
                    plain(longest) + " mm at " + size.dpi() + " dpi are " + size.px(longest) + " pixels, more than "
                            + FigureSize.MOST_PX,
                    "write dpi: " + (int) Math.floor(FigureSize.MOST_PX * 25.4 / longest) + " or less in " + at.file());
        }
        content.ifPresent(asked -> checkColumns(asked, size));
        return Optional.of(size);
    }

    private void checkColumns(FigureContent content, FigureSize size) {
        if (content instanceof FigureContent.Series series) {
            double each = size.widthMm() / series.columns();
            if (each < FigureContents.LEAST_PANEL_MM) {
                Field at = top.optional("columns")
                        .or(() -> top.required("width_mm"))
                        .orElseThrow();
                at.error(
                        ProblemCode.IMPOSSIBLE_SIZE,
                        series.columns() + " columns in " + plain(size.widthMm()) + " mm leave each map "
                                + plain(Math.floor(each)) + " mm, less than "
                                + plain(FigureContents.LEAST_PANEL_MM),
                        "write columns: " + Math.max(1, (int) (size.widthMm() / FigureContents.LEAST_PANEL_MM))
                                + " or a greater width_mm in " + at.file());
            }
        }
    }

    private static String plain(double mm) {
        return mm == Math.rint(mm) ? Long.toString((long) mm) : Double.toString(mm);
    }

    private Set<PictureFormat> formats() {
        EnumSet<PictureFormat> formats = EnumSet.noneOf(PictureFormat.class);
        if (!top.has("formats")) {
            return EnumSet.of(PictureFormat.PNG);
        }
        var names = Names.words("format", ProblemCode.INVALID_VALUE, PictureFormat.values(), PictureFormat::token);
        List<Field> fields = top.optionalList("formats");
        fields.forEach(field -> names.find(field).ifPresent(formats::add));
        if (fields.isEmpty() && top.sound()) {
            top.error(
                    ProblemCode.MISSING_VALUE,
                    top.key("formats").origin(),
                    "formats is empty",
                    "list one or more of png, svg, pdf in " + top.file());
        }
        return formats;
    }

    private Optional<Theme> theme() {
        return word("theme", Theme.all().toArray(Theme[]::new), Theme::name, Theme.ATLAS);
    }

    private <T> Optional<T> word(String key, T[] values, Function<T, String> token, T otherwise) {
        return top.optional(key)
                .map(field -> Names.words(key, ProblemCode.INVALID_VALUE, values, token)
                        .find(current(key, field)))
                .orElse(Optional.of(otherwise));
    }

    /** Local names were once called Arabic ones. */
    private static Field current(String key, Field field) {
        return key.equals("labels") && field.text().equals("arabic") ? field.piece("local") : field;
    }

    private static String token(FigureSpecification.Caption.Placement word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
