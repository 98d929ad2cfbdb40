/**
 * Forecasters held against what was so: on made-up campaigns, whose truth is known, and on a record, by hiding what one source
 * says and asking for it. What a campaign is made of and which forecasters there are is put together here; how good a
 * forecast is says {@link salient.score}.
 *
 * <p>A made-up campaign is written to a folder of its own among the temporary files and read back, as any campaign is.
 */
package salient.calibrate;
