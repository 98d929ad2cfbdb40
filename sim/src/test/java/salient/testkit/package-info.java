/**
 * The worlds that tests of all modules stand in: the shipped campaign, a small one in files, and others written in the
 * test itself; and the rules that every module keeps to. What one room alone needs stands with its tests.
 */
package salient.testkit;
