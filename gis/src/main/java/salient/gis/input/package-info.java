/**
 * The files of others, opened: plain ones, those within archives and folders, and what none of them may do. Nothing is
 * unpacked to disk, nothing is held that is not asked for, and sizes are bounded before anything is read.
 */
package salient.gis.input;
