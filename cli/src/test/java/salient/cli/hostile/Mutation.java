package salient.cli.hostile;

import java.util.Random;

/** One way in which a file is spoilt. */
@FunctionalInterface
interface Mutation {
    /**
     * The file spoilt.
     *
     * @param file as it was
     * @param other another file of the same folder
     */
    byte[] of(byte[] file, byte[] other, Random chance);

    /** One of all ways. */
    static Mutation any(Random chance) {
        return switch (chance.nextInt(14)) {
            case 0, 1 -> SpoiltBytes::of;
            case 2, 3 -> SpoiltLines::of;
            case 4, 5, 6, 7 -> SpoiltValues::of;
            case 8, 9, 10 -> SpoiltNumbers::of;
            default -> SpoiltStructure::of;
        };
    }
}
