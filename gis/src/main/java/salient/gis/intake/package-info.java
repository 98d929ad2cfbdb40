/**
 * How the data of others comes in: what an importer is given, what it makes of it, and the campaign's folders that are
 * written of that. Each format has a room of its own beside this one.
 */
package salient.gis.intake;
