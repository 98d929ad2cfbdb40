package salient.account;

/**
 * The row of a table that a claim was read from.
 *
 * @param file relative to the workspace
 * @param line of the file, from 1
 * @param ordinal of the row among the claims of its account, from 0
 */
public record TableRow(String file, int line, int ordinal) {}
