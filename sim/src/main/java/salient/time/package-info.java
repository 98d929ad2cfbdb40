/** Days, spans of days, and values over days. Uses no other room. No clock. */
package salient.time;
