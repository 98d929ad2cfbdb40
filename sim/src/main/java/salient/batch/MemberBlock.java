package salient.batch;

/**
 * A block of members of an ensemble: those that share a draw of where places lie.
 *
 * @param members of the whole ensemble
 * @param seed what chance depends on
 * @param block its number, from 0
 */
public record MemberBlock(int members, int seed, int block) {}
