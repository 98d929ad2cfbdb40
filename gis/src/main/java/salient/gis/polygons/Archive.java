package salient.gis.polygons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.text.SourceFile;
import salient.time.DaySpan;

/**
 * The files of an archive, by the days that their names say.
 *
 * @param files by their days, then by their names
 * @param undated names of GeoJSON files that name no days
 * @param guessed whether no file tells if dates such as 01-03-2022 begin with the day, which they are taken to
 */
public record Archive(SortedMap<DaySpan, List<Dated>> files, List<String> undated, boolean guessed) {
    /**
     * A file and its days.
     *
     * @param word what its name says besides, in lower case; may be empty
     */
    public record Dated(SourceFile file, DaySpan days, String word) {}

    /** What {@code files} are; {@code monthFirst} as in 03-01-2022, 1 March, if that is known. */
    public static Archive of(List<SourceFile> files, Optional<Boolean> monthFirst) {
        List<SourceFile> maps = files.stream().filter(Archive::isGeoJson).toList();
        List<String> names = maps.stream().map(SourceFile::name).toList();
        Optional<NamedDays.Order> known = monthFirst
                .map(first -> first ? NamedDays.Order.MONTH_FIRST : NamedDays.Order.DAY_FIRST)
                .or(() -> NamedDays.order(names));
        SortedMap<DaySpan, List<Dated>> dated =
                new TreeMap<>(Comparator.comparing(DaySpan::from).thenComparing(DaySpan::until));
        List<String> undated = new ArrayList<>();
        for (SourceFile file : maps) {
            Optional<NamedDays> days = NamedDays.of(file.name(), known.orElse(NamedDays.Order.DAY_FIRST));
            days.ifPresentOrElse(
                    named -> dated.computeIfAbsent(named.days(), none -> new ArrayList<>())
                            .add(new Dated(file, named.days(), named.word())),
                    () -> undated.add(file.name()));
        }
        boolean guessed = known.isEmpty() && names.stream().anyMatch(NamedDays::needsOrder);
        return new Archive(dated, List.copyOf(undated), guessed);
    }

    private static boolean isGeoJson(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.matches(".*json(\\.gz)?");
    }

    /** All its files, by their days. */
    public List<Dated> all() {
        return files.values().stream().flatMap(List::stream).toList();
    }
}
