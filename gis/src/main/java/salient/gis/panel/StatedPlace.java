package salient.gis.panel;

import java.util.ArrayList;
import java.util.List;
import salient.account.StatedSpans;
import salient.place.PlaceId;

/** A place, and what each column of a panel states of it. */
final class StatedPlace {
    private final PlaceId id;
    private final String key;
    private final List<StatedSpans> columns = new ArrayList<>();
    private int rows;
    private int file = -1;
    private int day;

    /** @param key what the panel calls it */
    StatedPlace(PlaceId id, String key, int columns) {
        this.id = id;
        this.key = key;
        for (int i = 0; i < columns; i++) {
            this.columns.add(new StatedSpans());
        }
    }

    PlaceId id() {
        return id;
    }

    String key() {
        return key;
    }

    /** What {@code column}, from 0, states. */
    StatedSpans column(int column) {
        return columns.get(column);
    }

    /** How many rows speak of it. */
    int rows() {
        return rows;
    }

    /** A row of {@code file}, from 0, on {@code day} speaks of it; says whether its row before is of a later day. */
    boolean isBehind(int file, int day) {
        boolean behind = this.file == file && day < this.day;
        this.file = file;
        this.day = day;
        rows++;
        return behind;
    }

    /** The number of what {@code column} states on {@code day}, or -1. */
    int stated(int column, int day) {
        StatedSpans spans = columns.get(column);
        int at = spans.endingAfter(day);
        return at < spans.size() && spans.from(at) <= day ? spans.stated(at) : -1;
    }
}
