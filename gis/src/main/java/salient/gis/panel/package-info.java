/**
 * State panels of others, read: tables with a row for each place and day, and a column for each source that says who holds
 * the place. Rows pass by and are folded into spans before a claim is made; each column becomes an account.
 */
package salient.gis.panel;
