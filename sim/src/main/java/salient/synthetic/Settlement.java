package salient.synthetic;

import salient.place.PlaceKind;

/** A place of a made-up country: where it is in truth, and what sort of place. */
record Settlement(Point point, PlaceKind kind) {}
