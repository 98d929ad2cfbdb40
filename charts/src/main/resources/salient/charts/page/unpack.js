// Makes of the columns of the record what the page looks things up in. Days are numbers from the first day shown; places,
// claims, sources and sides are numbers in its lists. What a reading finds, and what becomes of a claim, stands once in
// a list for all readings, and rows name it by its number there. What is not looked at is not unpacked.
import { makeFront } from "./front.js";
import { unpackEdges } from "./edges.js";

function placesOf(columns) {
  return columns.id.map((id, i) => ({
    id,
    name: columns.name[i],
    own: columns.own[i],
    folded: columns.folded[i],
    aliases: columns.aliases[i],
    kind: columns.kind[i],
    region: columns.region[i] ?? undefined,
    at: columns.x[i] === null ? undefined : [columns.x[i], columns.y[i]],
    accuracy: columns.accuracy[i],
    errorM: columns.errorM[i],
    cell: columns.cell[i] === 1,
    identification: columns.identification[i],
    note: columns.note[i],
  }));
}

const TEXTS = ["time", "reported", "says", "locator", "fit", "note"];

// A claim by its number; undefined if there is none.
function claimsOf({ texts, ...columns }) {
  return (number) => {
    if (!(number in columns.id)) return undefined;
    const claim = {};
    for (const [name, column] of Object.entries(columns)) {
      claim[name] = TEXTS.includes(name) ? texts[column[number]] : column[number];
    }
    return claim;
  };
}

// What became of a claim, by its number: the claim, and the verdict if there is one.
function fatesOf({ claim, outcome, reason, beaten }, { outcomes, reasons }) {
  return (number) => {
    if (outcome[number] < 0) return { claim: claim[number] };
    const verdict = { ...outcomes[outcome[number]], reason: reasons[reason[number]], beaten: beaten[number] };
    return { claim: claim[number], verdict };
  };
}

// What is found, with how current it is: one object for all places of which it is found.
function findingsOf({ found, standings }) {
  const made = standings.map(() => []);
  return (each, standing) => (made[standing][each] ??= { ...found[each], strength: standings[standing] });
}

function unpackReading(reading, number, record) {
  reading.number = number;
  reading.days = record.campaign.days;
  reading.found = (each) => record.found[each];
  reading.finding = record.finding;
  reading.bearings = record.bearings;
  reading.acts = record.acts;
  reading.news = new Map(reading.news.map((each) => [each.day, each]));
  reading.front = makeFront(reading.front, record.ground.edges.count);
}

export function unpack(record) {
  const rows = record.found;
  record.found = rows.map(({ answers, ...row }) => ({
    ...row,
    readings: answers?.map(({ found, sources, claims }) => ({ ...rows[found], sources, claims })),
  }));
  record.places = placesOf(record.places);
  record.whole = false;
  record.finding = findingsOf(record);
  record.ground.edges = unpackEdges(record.ground.edges);
  record.readings.forEach((reading, i) => unpackReading(reading, i, record));
  record.placesById = new Map(record.places.map((place, number) => [place.id, number]));
  return record;
}

// Adds the evidence to a record that was unpacked.
export function unpackEvidence(record, { claims, fates, readings, ...lists }) {
  Object.assign(record, lists, { claim: claimsOf(claims), fate: fatesOf(fates, lists), whole: true });
  record.readings.forEach((reading, i) => {
    Object.assign(reading, readings[i], { fate: record.fate });
    reading.told = new Map(reading.told.map(({ day, fates: told }) => [day, told]));
  });
}
