/** Who fights and who speaks: the campaign, its sides, their relations and colours, and its camps. May use {@code time}. No places, no claims. */
package salient.campaign;
