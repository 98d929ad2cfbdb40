package salient.gis.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import salient.place.Location;
import salient.place.PlaceKind;
import salient.place.Position;
import salient.place.Toponym;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.text.Blanks;

/** Makes a place of what a row of a table or a point of GeoJSON says under its headings. */
final class PlainPlace {
    private static final Pattern DEGREES = Pattern.compile("[-+]?\\d{1,3}([.,]\\d{1,20})?");
    private static final Pattern PEOPLE = Pattern.compile("\\d{1,12}(\\.0+)?");

    /** A name with the tag of its language behind it, as LP-TSV has it. */
    private static final Pattern TAGGED = Pattern.compile("([^@]+)@([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4})");

    private final Reading reading;
    private final String file;

    PlainPlace(Reading reading, String file) {
        this.reading = reading;
        this.file = file;
    }

    /**
     * The place.
     *
     * @param saying what it says under a heading; empty if nothing
     * @param at where it stands
     * @param ordinal its number in the file, from 1, for what has no id
     * @return empty, with a problem filed, if it has no name, no point, or the id of another
     */
    Optional<FoundPlace> of(Function<Heading, String> saying, Origin at, int ordinal) {
        String name = Blanks.strip(saying.apply(Heading.NAME));
        String local = Blanks.strip(saying.apply(Heading.LOCAL));
        Optional<Position> position = position(saying.apply(Heading.LAT), saying.apply(Heading.LON), at);
        if (name.isEmpty() && local.isEmpty()) {
            missing(Heading.NAME, at);
            return Optional.empty();
        }
        if (position.isEmpty()) {
            return Optional.empty();
        }
        String id = saying.apply(Heading.ID);
        if (!id.isEmpty() && !reading.isNew(id, at)) {
            return Optional.empty();
        }
        PlaceKind kind = reading.kind(saying.apply(Heading.KIND), name.isEmpty() ? local : name, at);
        List<String> aliases = new ArrayList<>();
        for (String each : saying.apply(Heading.ALIASES).split(";", -1)) {
            Matcher tagged = TAGGED.matcher(each);
            String alias = tagged.matches() ? tagged.group(1) : each;
            if (local.isEmpty() && tagged.matches() && isOwn(tagged.group(2))) {
                local = Blanks.strip(alias);
            }
            aliases.add(alias);
        }
        String key = id.isEmpty() ? file + " " + ordinal : id;
        reading.stands(key, at);
        return Optional.of(new FoundPlace(
                key,
                new Toponym(name.isEmpty() ? local : name, name.isEmpty() ? "" : local, aliases),
                kind,
                new Location(
                        position,
                        OptionalDouble.empty(),
                        Location.Accuracy.APPROXIMATE,
                        OptionalDouble.empty(),
                        Location.Identification.CERTAIN),
                kind != PlaceKind.REGION && kind != PlaceKind.GROUP,
                population(saying.apply(Heading.POPULATION)),
                id.isEmpty() ? "" : file + " " + id));
    }

    private boolean isOwn(String tag) {
        return tag.toLowerCase(Locale.ROOT).equals(reading.options().language());
    }

    private Optional<Position> position(String lat, String lon, Origin at) {
        if (lat.isEmpty() || lon.isEmpty()) {
            missing(lat.isEmpty() ? Heading.LAT : Heading.LON, at);
            return Optional.empty();
        }
        boolean north = DEGREES.matcher(lat).matches();
        if (!north || !DEGREES.matcher(lon).matches()) {
            reading.problems()
                    .error(
                            ProblemCode.INVALID_NUMBER,
                            at,
                            (north ? Heading.LON : Heading.LAT).token() + " " + Quoted.text(north ? lon : lat)
                                    + " is not a number of degrees",
                            "write degrees of WGS 84 with a decimal point, or name the column that has them with"
                                    + " --columns");
            return Optional.empty();
        }
        return reading.position(
                Double.parseDouble(lat.replace(',', '.')), Double.parseDouble(lon.replace(',', '.')), at);
    }

    private void missing(Heading heading, Origin at) {
        reading.problems()
                .error(
                        ProblemCode.MISSING_VALUE,
                        at,
                        "the place has no " + heading.token(),
                        "fill it in " + file + ", or say where it stands with --columns " + heading.token() + "=...");
    }

    private static long population(String text) {
        return PEOPLE.matcher(text).matches() ? (long) Double.parseDouble(text) : 0;
    }
}
