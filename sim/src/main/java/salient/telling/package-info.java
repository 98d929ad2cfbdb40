/**
 * What a reading says of a day and of a place, worked out once for everything that prints or draws: where the record is
 * silent, what is new on a day and what was done on it, over which days the ground was found the same, which claims bear
 * on a finding, and the figures that sum a reading up, each with what it is a part of. May use what is judged and
 * measured ({@code engine}, {@code ground} and below) and {@code wording}; files, layout and colours must not go in.
 */
package salient.telling;
