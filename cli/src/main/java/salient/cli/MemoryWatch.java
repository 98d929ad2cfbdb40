package salient.cli;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Ends a process that does hardly anything any more but look for free memory: collectors differ in when they give up,
 * and some go on for as long as a byte can still be found, which may be hours.
 */
final class MemoryWatch {
    /** Commands that are over by then need no watching, and do not pay for it. */
    private static final long BEGIN_MS = 5_000;

    private static final long EVERY_MS = 1_000;

    /** How many looks in a row must find nothing but collecting. */
    private static final int LOOKS = 8;

    private static final double MOST_COLLECTING = 0.9;
    private static final double LEAST_FULL = 0.9;

    /** How long what is to be done at the end may take, where every allocation is a collection. */
    private static final long ENDING_MS = 10_000;

    private final Deque<Look> looks = new ArrayDeque<>();

    /**
     * One look.
     *
     * @param atMs when it was, in milliseconds of a clock that only runs
     * @param collectingMs how long all collecting has taken until then, in milliseconds
     * @param full which share of the memory that may be used was in use, 0 to 1
     */
    record Look(long atMs, long collectingMs, double full) {}

    private static boolean stopsTheWorld(GarbageCollectorMXBean collector) {
        String name = collector.getName();
        return !name.contains("Cycles") && !name.contains("Concurrent");
    }

    /** Watches from now on; if memory runs out, does {@code last} and ends the process with the status that it gives. */
    static void begin(Last last) {
        Thread thread = new Thread(() -> watch(last), "memory watch");
        thread.setDaemon(true);
        thread.start();
    }

    /** What is done before the process ends. */
    interface Last {
        /** Does it; gives the exit status. */
        int status();
    }

    private static void watch(Last last) {
        try {
            Thread.sleep(BEGIN_MS);
            MemoryWatch watch = new MemoryWatch();
            List<GarbageCollectorMXBean> collectors = new ArrayList<>();
            for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
                if (stopsTheWorld(collector)) {
                    collectors.add(collector);
                }
            }
            while (!watch.isOut(now(collectors))) {
                Thread.sleep(EVERY_MS);
            }
            end(last.status());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Error e) {
            // Where memory is out, classes do not even load or link any more. The command itself comes to this, and
            // says so.
            return;
        }
    }

    private static void end(int status) throws InterruptedException {
        try {
            // Whoever holds a draft may need long to let go of it: then the next command clears it away.
            new Thread(() -> System.exit(status), "end").start();
            Thread.sleep(ENDING_MS);
        } finally {
            Runtime.getRuntime().halt(status);
        }
    }

    private static Look now(List<GarbageCollectorMXBean> collectors) {
        Runtime java = Runtime.getRuntime();
        long collecting = 0;
        for (GarbageCollectorMXBean collector : collectors) {
            collecting += collector.getCollectionTime();
        }
        return new Look(
                System.nanoTime() / 1_000_000,
                collecting,
                (java.totalMemory() - java.freeMemory()) / (double) java.maxMemory());
    }

    /** Whether, by {@code look} and those before it, memory has run out. */
    boolean isOut(Look look) {
        if (look.full() < LEAST_FULL) {
            looks.clear();
        }
        looks.add(look);
        if (looks.size() <= LOOKS) {
            return false;
        }
        Look first = looks.remove();
        return look.collectingMs() - first.collectingMs() > MOST_COLLECTING * (look.atMs() - first.atMs());
    }
}
