/** Days, spans of days, values over days, and what changes from day to day. Uses no other room. No clock. */
package salient.time;
