/**
 * Writing a campaign: domain types into the files that {@code read} reads equal ones from. What a person would put down by
 * hand and a program works out, a made-up campaign or the data of others, leaves by this door.
 *
 * <p>May use {@code table}, {@code text}, {@code workspace}, {@code read}, {@code reading} and below, and {@code
 * geo.Theatre}. Files are written below the folder that is given; whether they stand in their place all or none is for
 * {@code folder} to see to.
 */
package salient.write;
