// Rows of numbers that lie one after the other in one list, so many numbers each; the first number of a row is its day.

// Where the last row begins whose day is no later than `day`; below 0 if there is none.
export function lastRow(numbers, width, day) {
  let low = 0;
  let high = numbers.length / width;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle * width] <= day) low = middle + 1;
    else high = middle;
  }
  return (low - 1) * width;
}

// Calls `each` with every row's place in the list, its first day, and the day up to which it stands.
export function forEachRow(numbers, width, days, each) {
  for (let at = 0; at < numbers.length; at += width) {
    each(at, numbers[at], at + width < numbers.length ? numbers[at + width] : days);
  }
}
