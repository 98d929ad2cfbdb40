package salient.gis.shapefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import salient.gis.layer.Field;

/** Names of fields in a table, which may have ten letters, digits and underscores. */
final class DbfNames {
    /** What is longer in the layers, or has a colon there. */
    static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("credibility", "credib"),
            Map.entry("elevation_m", "elev_m"),
            Map.entry("end_date:edtf", "end_edtf"),
            Map.entry("end_decdate", "end_dec"),
            Map.entry("from_control", "from_cntrl"),
            Map.entry("from_grounds", "from_grnds"),
            Map.entry("identification", "identif"),
            Map.entry("reliability", "reliab"),
            Map.entry("source_name", "src_name"),
            Map.entry("start_date:edtf", "start_edtf"),
            Map.entry("start_decdate", "start_dec"));

    /** The longest name. */
    static final int LONGEST = 10;

    private DbfNames() {}

    /**
     * The names of {@code fields}, by those that they have in the layer: their own or that of the table; what neither fits
     * is cut, and gets a number at its end if another has the same.
     */
    static Map<String, String> of(List<Field> fields) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Field field : fields) {
            String name = SHORT.getOrDefault(field.name(), field.name()).replaceAll("[^A-Za-z0-9_]", "_");
            String free = name.substring(0, Math.min(LONGEST, name.length()));
            for (int number = 2; !taken.add(free); number++) {
                free = name.substring(0, Math.min(LONGEST - 2, name.length())) + "_" + number;
            }
            names.put(field.name(), free);
        }
        return names;
    }
}
