/**
 * Chance: random numbers and draws that depend on a seed alone, so that the same seed gives the same bytes on every
 * machine and with any number of threads. Uses nothing else of the house.
 */
package salient.chance;
