/**
 * How things look, wherever they are drawn: the hatches of ground, the lines of fronts and borders, the signs of acts and of
 * places. Maps, charts, difference maps and the replay page take them from here. What is drawn where must not go in, and
 * no colours: those are themes'.
 */
package salient.charts.look;
