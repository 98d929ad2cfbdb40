/**
 * Finding the inputs: where the workspace is, what campaigns it holds and where their files lie.
 *
 * <p>May use problem and campaign. Nothing here reads what is in a file, and nothing may lead out of the workspace.
 */
package salient.workspace;
