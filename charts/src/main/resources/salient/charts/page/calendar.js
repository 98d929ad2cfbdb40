// Days in words. A day is a number, counted from the first day shown.

const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const DAY_MS = 86_400_000;

// Scripts write a year before the year 0 with six digits.
function millis(iso) {
  return Date.parse(iso.replace(/^-/, "-00") + "T00:00:00Z");
}

// The calendar of so many days from an ISO date on, with the names of the months.
export function makeCalendar(firstIso, total, months) {
  const first = millis(firstIso);
  const dateOf = (day) => new Date(first + day * DAY_MS);
  const numberOf = (iso) => Math.round((millis(iso) - first) / DAY_MS);

  // 2014-03-24
  function iso(day) {
    return dateOf(day).toISOString().split("T")[0].replace(/^-00/, "-");
  }

  // The number of an ISO date; undefined if it is none or lies outside the days shown.
  function find(text) {
    if (!/^-?\d{4}-\d\d-\d\d$/.test(text)) return undefined;
    const day = numberOf(text);
    return day >= 0 && day < total && iso(day) === text ? day : undefined;
  }

  // 2014, or 53 BC: before the year 1 comes the year 0.
  function year(day) {
    const number = dateOf(day).getUTCFullYear();
    return number > 0 ? String(number) : 1 - number + " BC";
  }

  function month(day) {
    return months[dateOf(day).getUTCMonth()];
  }

  function ofMonth(day) {
    return dateOf(day).getUTCDate();
  }

  function weekday(day) {
    return WEEKDAYS[dateOf(day).getUTCDay()];
  }

  // 24 March 2014
  function long(day) {
    return ofMonth(day) + " " + month(day) + " " + year(day);
  }

  // 24 March, where the year goes without saying.
  function short(day) {
    return year(0) === year(total - 1) ? ofMonth(day) + " " + month(day) : long(day);
  }

  // 24 March, or 21 to 23 March, or 31 March to 2 April; both ends included.
  function span(from, to) {
    if (from === to) return short(from);
    const start = month(from) === month(to) && to - from < 31 ? ofMonth(from) : short(from);
    return start + " to " + short(to);
  }

  // 2014-04-05 as 5 April 2014
  function longOf(text) {
    return long(numberOf(text));
  }

  return { iso, find, year, month, ofMonth, weekday, long, short, span, longOf };
}
