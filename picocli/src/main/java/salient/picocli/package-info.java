/** At work while Salient is built: nothing of this package ships. */
package salient.picocli;
