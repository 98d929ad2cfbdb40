/**
 * The kernels whose speed is stated in {@code docs/performance.md}, one class each, and the campaigns they run on. A
 * kernel calls what everybody may call of Salient, does nothing else, and checks nothing: tests do. Times are milliseconds
 * for one call.
 */
package salient.bench.kernel;
