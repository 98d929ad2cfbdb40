/**
 * Why a finding is what it is, for other programs: the case for it as plain JSON, and as PROV, the vocabulary of the W3C
 * for where things come from.
 *
 * <p>May use what cases are made of ({@code telling}). Nothing is judged here.
 */
package salient.gis.provenance;
