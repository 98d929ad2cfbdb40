// Small turns of phrase.

export function count(number, noun, nouns = noun + "s") {
  return (number === 0 ? "no" : number) + " " + (number === 1 ? noun : nouns);
}

export function listed(names) {
  return names.length < 2 ? names.join("") : names.slice(0, -1).join(", ") + " and " + names.at(-1);
}

export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// As within a sentence.
export function small(text) {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
