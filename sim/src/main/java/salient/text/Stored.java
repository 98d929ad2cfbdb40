package salient.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** Where the bytes of a file are. */
sealed interface Stored {
    /** How many there are. */
    long size();

    /** They, from the first on. */
    InputStream open() throws IOException;

    /** Whether they are still the same. */
    boolean isUnchanged() throws IOException;

    /** In memory. */
    final class InMemory implements Stored {
        private final byte[] bytes;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public boolean isUnchanged() {
            return true;
        }
    }

    /** In another file, which says how many bytes there are. */
    record Within(long size, Opening bytes) implements Stored {
        @Override
        public InputStream open() throws IOException {
            return new FirstBytes(bytes.open(), size);
        }

        @Override
        public boolean isUnchanged() {
            return true;
        }
    }

    /**
     * At {@code path}.
     *
     * @param size how many there were when it was found
     * @param written when somebody had last written there
     */
    record OnDisk(Path path, long size, FileTime written) implements Stored {
        static OnDisk at(Path path) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new OnDisk(path, attributes.size(), attributes.lastModifiedTime());
        }

        @Override
        public InputStream open() throws IOException {
            return new FirstBytes(Files.newInputStream(path), size);
        }

        @Override
        public boolean isUnchanged() throws IOException {
            return equals(at(path));
        }
    }
}
