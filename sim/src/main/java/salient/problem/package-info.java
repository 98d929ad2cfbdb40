/**
 * What is wrong with the input and how to mend it: problems, their codes, their collection and their report.
 *
 * <p>May use nothing else of Salient. No file is opened here, and no domain type belongs here.
 */
package salient.problem;
