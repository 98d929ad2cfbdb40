/**
 * How what maps draw looks elsewhere: the colours of a theme, the hatches of ground, lines and signs, in the terms in which
 * layers for other programs take them. The one place that knows both; what is drawn how is said in {@code charts.look}.
 */
package salient.cli.looks;
