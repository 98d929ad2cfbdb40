/** Who fights and who speaks: the campaign, its sides and its camps. May use {@code time}. No places, no claims. */
package salient.campaign;
