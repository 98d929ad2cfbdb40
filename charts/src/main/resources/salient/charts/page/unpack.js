// Makes of the rows of the record what the page looks things up in. Days are numbers from the first day shown; places,
// claims, sources and sides are numbers in its lists. What a reading finds, and what becomes of a claim, stands once in
// a list for all readings, and rows name it by its number there.

// Rows of so many numbers each that lie in one list.
function rowsOf(numbers, width) {
  return Array.from({ length: numbers.length / width }, (_, i) => numbers.slice(i * width, (i + 1) * width));
}

// Spans that follow one another, each made of a row that begins with its first day.
function spansOf(rows, days, make) {
  return rows.map(([from, ...rest], i) => ({ ...make(...rest), from, until: rows[i + 1]?.[0] ?? days }));
}

function unpackNews({ claims, changes = [], turns = [], said = [], signals = [] }, record) {
  const acts = new Map();
  for (const [place, act, side] of signals) {
    acts.set(place, [...(acts.get(place) ?? []), { act: record.acts[act].token, side: side < 0 ? undefined : side }]);
  }
  return {
    claims,
    changes: changes.map(([place, from, to, earliest, latest]) => {
      return { place, from: record.found[from], to: record.found[to], earliest, latest };
    }),
    turns: turns.map(([place, times]) => ({ place, times })),
    said: said.map(([place, ...fates]) => ({ place, fates: fates.map((fate) => record.fates[fate]) })),
    signals: acts,
  };
}

function unpackReading(reading, number, record) {
  const { days } = record.campaign;
  const found = (each) => record.found[each];
  reading.number = number;
  reading.findings = reading.findings.map((flat) =>
    spansOf(rowsOf(flat, 3), days, (each, standing) => ({ ...found(each), strength: record.standings[standing] })),
  );
  reading.stretches = reading.stretches.map((flat) =>
    spansOf(rowsOf(flat, 4), days, (each, earliest, latest) => ({ first: found(each), earliest, latest })),
  );
  reading.parts.forEach((part) => (part.spans = spansOf(rowsOf(part.spans, 2), days, found)));
  reading.cases = reading.cases.map((flat) =>
    rowsOf(flat, 4).map(([bearing, fate, from, until]) => ({ bearing: record.bearings[bearing], fate: record.fates[fate], from, until })),
  );
  reading.news = new Map(reading.news.map((each) => [each.day, unpackNews(each, record)]));
}

export function unpack(record) {
  const rows = record.found;
  record.found = rows.map(({ answers, ...row }) => ({
    ...row,
    readings: answers?.map(({ found, sources, claims }) => ({ ...rows[found], sources, claims })),
  }));
  record.fates = record.fates.map(([claim, outcome, reason, beaten]) => {
    if (outcome === undefined) return { claim };
    return { claim, verdict: { ...record.outcomes[outcome], reason: record.reasons[reason], beaten } };
  });
  record.readings.forEach((reading, i) => unpackReading(reading, i, record));
  record.placesById = new Map(record.places.map((place, number) => [place.id, number]));
  return record;
}
