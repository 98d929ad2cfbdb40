/**
 * What was said: sources, accounts, claims, counts of casualties. May use {@code place}, {@code campaign} and {@code
 * time}. Nothing here judges.
 */
package salient.account;
