/**
 * Data sets of events as accounts: a battle is an attack, a battle in which territory changed hands a capture, shelling and
 * air strikes are pressure; what happened to people and not to places is left out and counted.
 *
 * <p>Each data set has a reader that makes {@link Event}s; {@link EventIntake} makes an account of these.
 */
package salient.gis.events;
