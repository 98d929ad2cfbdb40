package salient.read;

import salient.digest.Sha256;

/**
 * A file that was read: what the manifest records of it.
 *
 * @param path relative to the workspace, with forward slashes
 * @param digest of its bytes
 * @param rows records in a table; 0 for other files
 */
public record InputFile(String path, Sha256 digest, int rows) implements Comparable<InputFile> {
    /** SHA-256 of its bytes, 64 hexadecimal digits. */
    public String sha256() {
        return digest.hex();
    }

    @Override
    public int compareTo(InputFile other) {
        return path.compareTo(other.path);
    }
}
