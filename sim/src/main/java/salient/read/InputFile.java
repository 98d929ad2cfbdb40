package salient.read;

/**
 * A file that was read: what the manifest records of it.
 *
 * @param path relative to the workspace, with forward slashes
 * @param sha256 digest of its bytes, 64 hexadecimal digits
 * @param rows records in a table; 0 for other files
 */
public record InputFile(String path, String sha256, int rows) implements Comparable<InputFile> {
    @Override
    public int compareTo(InputFile other) {
        return path.compareTo(other.path);
    }
}
