/**
 * Files made to do harm: those that the tool reads are changed by chance, or exchanged for the worst that could stand there,
 * and so is what is typed; no command may be broken by any. A new kind of file is a line in {@link salient.cli.hostile.Specimens}; the long form
 * is told in docs/reliability.md.
 */
package salient.cli.hostile;
