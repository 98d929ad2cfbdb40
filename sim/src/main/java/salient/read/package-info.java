/**
 * Reading a campaign: files of the workspace into domain types, and everything wrong with them into problems.
 *
 * <p>May use problem, workspace, campaign, time, place, control, account, figure, geo.Theatre and engine's Scenario, Rules
 * and Dossier. No judging, no measuring of ground beyond what a check needs, and no writing of files belong here.
 */
package salient.read;
