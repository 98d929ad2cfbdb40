package salient.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the cells of some columns mean, by how they are written: cells that recur need to be read once. It holds little
 * whatever comes: when it is full, nothing more is kept.
 *
 * @param <T> what they mean
 */
public final class CellMemo<T> {
    private static final int MOST = 1 << 18;
    private static final int MOST_BYTES = 1 << 24;
    private static final byte BETWEEN = 0;

    private final String[] columns;
    private int[] indexes = new int[0];

    /** The cells that were looked for last, one behind the other. */
    private byte[] key = new byte[64];

    private int keyLength;
    private int keyHash;
    private Optional<T> found = Optional.empty();

    private byte[] written = new byte[1 << 12];
    private int[] starts = new int[1 << 6];
    private int[] hashes = new int[1 << 6];
    private final List<Optional<T>> meanings = new ArrayList<>();
    /** By hash, with open addressing: one more than the number of a meaning; 0 for none. */
    private int[] slots = new int[1 << 7];

    /** What the cells of {@code columns} mean together. */
    public CellMemo(String... columns) {
        this.columns = columns.clone();
    }

    /** What the cells of {@code row} mean, if that has been kept. */
    public Optional<T> find(PassingRow row) {
        if (indexes.length == 0) {
            indexes = row.indexes(columns);
        }
        if (!compose(row)) {
            found = lookUp();
        }
        return found;
    }

    /** Keeps {@code meaning} for the cells that were looked for last. */
    public void keep(T meaning) {
        found = Optional.of(meaning);
        int number = meanings.size();
        int end = starts[number] + keyLength;
        if (number == MOST || end > MOST_BYTES) {
            return;
        }
        if (number + 2 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            hashes = Arrays.copyOf(hashes, starts.length);
            slots = new int[4 * starts.length];
            for (int i = 0; i < number; i++) {
                slots[freeSlot(hashes[i])] = i + 1;
            }
        }
        if (end > written.length) {
            written = Arrays.copyOf(written, 2 * end);
        }
        System.arraycopy(key, 0, written, starts[number], keyLength);
        starts[number + 1] = end;
        hashes[number] = keyHash;
        meanings.add(found);
        slots[freeSlot(keyHash)] = number + 1;
    }

    /** Puts the cells of {@code row} into the key; says whether they are what it was already. */
    private boolean compose(PassingRow row) {
        int length = 0;
        int hash = 0;
        boolean same = true;
        byte[] bytes = row.bytes();
        for (int index : indexes) {
            int from = index < 0 ? 0 : row.start(index);
            int to = index < 0 ? 0 : row.end(index);
            if (length + to - from + 1 > key.length) {
                key = Arrays.copyOf(key, 2 * (length + to - from + 1));
            }
            byte[] into = key;
            for (int i = from; i <= to; i++) {
                byte b = i == to ? BETWEEN : bytes[i];
                same &= into[length] == b;
                into[length++] = b;
                hash = 31 * hash + b;
            }
        }
        boolean before = same && length == keyLength;
        keyLength = length;
        keyHash = hash ^ (hash >>> 15);
        return before;
    }

    private Optional<T> lookUp() {
        int mask = slots.length - 1;
        for (int slot = keyHash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            int number = slots[slot] - 1;
            if (hashes[number] == keyHash
                    && Arrays.equals(written, starts[number], starts[number + 1], key, 0, keyLength)) {
                return meanings.get(number);
            }
        }
        return Optional.empty();
    }

    private int freeSlot(int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
