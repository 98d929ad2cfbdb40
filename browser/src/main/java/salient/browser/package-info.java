/**
 * The replay page in a real browser: opened from disk, clicked, typed into, looked at. Tests only, which {@code ./verify}
 * runs where it finds Chromium; nothing here ships.
 */
package salient.browser;
