// What a model says of a place on a day under a reading that asks one.
import { lastRow } from "./rows.js";

// How likely each control is, in the order of the reading's model, and the bounds of the likeliest, in hundredths; undefined
// where the model says nothing.
export function likelyAt(reading, place, day) {
  const { controls } = reading.model;
  const width = controls.length + 4;
  const rows = reading.likely[place];
  const at = lastRow(rows, width, day);
  if (at < 0) return undefined;
  const [likeliest, low, high] = rows.slice(at + width - 3, at + width);
  return { shares: rows.slice(at + 1, at + width - 3), likeliest, low, high };
}

// A share in hundredths as it is written: 0.87.
export function share(hundredths) {
  return (hundredths / 100).toFixed(2);
}

// How likely the likeliest control is, with its bounds, in the words of the record.
export function likeliestWords(reading, place, day) {
  const likely = likelyAt(reading, place, day);
  if (!likely) return undefined;
  const { model } = reading;
  const parts = {
    control: model.controls[likely.likeliest].says,
    probability: share(likely.shares[likely.likeliest]),
    low: share(likely.low),
    high: share(likely.high),
  };
  return model.likely.replace(/\{([a-z]+)\}/g, (_, part) => parts[part]);
}

// How likely every other control is that is likely at all.
export function otherWords(reading, place, day) {
  const likely = likelyAt(reading, place, day);
  if (!likely) return [];
  const others = likely.shares.map((hundredths, i) => ({ hundredths, says: reading.model.controls[i].says, i }));
  return others
    .filter(({ hundredths, i }) => i !== likely.likeliest && hundredths > 0)
    .map(({ hundredths, says }) => `${says} with ${share(hundredths)}`);
}

// Whose word it rests on, if that is nobody's or one camp's alone.
export function restsOn(reading, place, day) {
  const rows = reading.rests[place];
  const at = lastRow(rows, 2, day);
  return at < 0 ? "" : reading.restsOn[rows[at + 1]];
}
