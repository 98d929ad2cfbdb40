/**
 * Claims, findings, the reasons of verdicts, days and amounts in English words, for terminals, maps and pages alike. May
 * use what claims and findings are made of ({@code reading} and below); layout, colours and files must not go in.
 */
package salient.wording;
