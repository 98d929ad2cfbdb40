package salient.gis.shapefile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.gis.layer.Field;
import salient.gis.out.Pieces;

/** A dBASE table. Its rows are put aside first: the head says how many there are, and how wide. */
final class DbfTable {
    private static final int HEAD = 32;
    private static final byte DBASE_3 = 0x03;
    private static final byte END_OF_HEAD = 0x0D;
    private static final byte END_OF_FILE = 0x1A;
    private static final byte ROW = ' ';

    /** 26 July 1995, the day that GDAL writes where it is told none: the head must have one, and clocks differ. */
    private static final byte[] LAST_CHANGE = {95, 7, 26};

    private final List<DbfColumn> columns;
    private final Pieces rows;

    /** @param rows none yet; each row becomes one */
    DbfTable(List<Field> fields, Pieces rows) {
        Map<String, String> names = DbfNames.of(fields);
        this.columns = fields.stream()
                .map(field -> new DbfColumn(names.get(field.name()), field.type()))
                .toList();
        this.rows = rows;
    }

    void add(List<Optional<?>> values) throws IOException {
        ByteBuffer row = ByteBuffer.allocate(columns.size() * (1 + DbfColumn.LONGEST_TEXT));
        for (int i = 0; i < columns.size(); i++) {
            byte[] written = columns.get(i).written(values.get(i));
            row.put((byte) written.length).put(written);
        }
        byte[] piece = new byte[row.position()];
        row.flip().get(piece);
        rows.add(piece);
    }

    /** How long the file is, in bytes. */
    long length() {
        return headLength() + (long) rowLength() * rows.count() + 1;
    }

    private int headLength() {
        return HEAD * (1 + columns.size()) + 1;
    }

    private int rowLength() {
        return 1 + columns.stream().mapToInt(DbfColumn::width).sum();
    }

    void writeTo(OutputStream out) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(headLength()).order(ByteOrder.LITTLE_ENDIAN);
        head.put(DBASE_3)
                .put(LAST_CHANGE)
                .putInt(rows.count())
                .putShort((short) headLength())
                .putShort((short) rowLength())
                .position(HEAD);
        columns.forEach(column -> column.describe(head));
        out.write(head.put(END_OF_HEAD).array());
        ByteBuffer row = ByteBuffer.allocate(rowLength());
        for (int i = 0; i < rows.count(); i++) {
            ByteBuffer written = ByteBuffer.wrap(rows.get(i));
            row.clear().put(ROW);
            for (DbfColumn column : columns) {
                byte[] value = new byte[Byte.toUnsignedInt(written.get())];
                written.get(value);
                column.pad(value, row);
            }
            out.write(row.array());
        }
        out.write(END_OF_FILE);
    }
}
