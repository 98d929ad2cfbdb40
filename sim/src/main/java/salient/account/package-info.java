/**
 * What was said: sources, accounts, claims, counts of casualties, and the dossier of them all. May use {@code place}, {@code campaign} and {@code
 * time}. Nothing here judges.
 */
package salient.account;
