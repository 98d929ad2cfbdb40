package salient.digest;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * SHA-256 of bytes that pass by. It is worked out beside what they pass by for, on another core if there is one, and that
 * of few bytes not before somebody asks for it: most commands never do. One thread adds bytes; any may ask afterwards.
 * Two are equal if their digests are.
 */
public final class Sha256 {
    /** With fewer bytes waiting than this, a task of its own costs more than it spares. */
    private static final long WORTH_A_TASK = 1 << 16;

    /** With more bytes waiting than this, whoever adds some works them off. */
    private static final long MOST_WAITING = 1 << 22;

    private final Queue<byte[]> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicLong bytesWaiting = new AtomicLong();
    private final AtomicBoolean underWay = new AtomicBoolean();
    private Optional<MessageDigest> digest = Optional.empty();
    private Optional<String> hex = Optional.empty();

    /** Of {@code bytes}, which are not copied. */
    public static Sha256 of(byte[] bytes) {
        Sha256 sha256 = new Sha256();
        sha256.put(bytes);
        return sha256;
    }

    /** Of all that {@code in} has. */
    public static Sha256 of(InputStream in) throws IOException {
        Sha256 sha256 = new Sha256();
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            sha256.add(buffer, 0, read);
        }
        return sha256;
    }

    /** One that is known: 64 hexadecimal digits. */
    public static Sha256 stated(String hex) {
        Sha256 sha256 = new Sha256();
        sha256.hex = Optional.of(hex);
        return sha256;
    }

    /** Adds {@code length} bytes from {@code from} on, which are copied. */
    public void add(byte[] bytes, int from, int length) {
        put(Arrays.copyOfRange(bytes, from, from + length));
    }

    private void put(byte[] bytes) {
        waiting.add(bytes);
        long now = bytesWaiting.addAndGet(bytes.length);
        if (now > MOST_WAITING) {
            work();
        } else if (now > WORTH_A_TASK && underWay.compareAndSet(false, true)) {
            ForkJoinPool.commonPool().execute(() -> {
                underWay.set(false);
                work();
            });
        }
    }

    private synchronized MessageDigest work() {
        MessageDigest digesting = digest.orElseGet(Sha256::newDigest);
        digest = Optional.of(digesting);
        for (byte[] bytes = waiting.poll(); bytes != null; bytes = waiting.poll()) {
            digesting.update(bytes);
            bytesWaiting.addAndGet(-bytes.length);
        }
        return digesting;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The digest of all bytes that were added, 64 hexadecimal digits; no more may be added afterwards. */
    public synchronized String hex() {
        String digits = hex.orElseGet(() -> HexFormat.of().formatHex(work().digest()));
        hex = Optional.of(digits);
        return digits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sha256 that && hex().equals(that.hex());
    }

    @Override
    public int hashCode() {
        return hex().hashCode();
    }

    @Override
    public String toString() {
        return hex();
    }
}
