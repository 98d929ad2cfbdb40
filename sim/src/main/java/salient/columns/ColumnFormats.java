package salient.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats in which tables can be kept: that of this module, and those of modules beside it that are there. */
public final class ColumnFormats {
    /** The format of a module that need not be there. */
    public static final String PARQUET = "parquet";

    private ColumnFormats() {}

    /** All of them; what a module offers comes before what is always there. */
    public static List<ColumnFormat> all() {
        List<ColumnFormat> formats = new ArrayList<>();
        ServiceLoader.load(ColumnFormat.class).forEach(formats::add);
        formats.add(new CsvColumns());
        return List.copyOf(formats);
    }

    /** The format that {@code token} names. */
    public static Optional<ColumnFormat> find(String token) {
        return all().stream().filter(format -> format.token().equals(token)).findFirst();
    }
}
