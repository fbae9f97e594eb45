// Finds the entries that have the words of a query, the best first.
const BEGINNING = 0.6; // of what a word is worth that only begins with what was typed
const SLIP = 0.5; // of what one is worth that was typed with a slip
const MOST_SIMILAR = 4;

// Whether a word becomes another, or its beginning, by one letter more, less, other or two exchanged.
const isSlip = (typed, word, isBegun) => {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  const fits = (from, to) => (isBegun ? word.startsWith(typed.slice(from), to) : typed.slice(from) === word.slice(to));
  const isSwapped = typed[at] === word[at + 1] && typed[at + 1] === word[at];
  return fits(at + 1, at + 1) || fits(at + 1, at) || fits(at, at + 1) || (isSwapped && fits(at + 2, at + 2));
};

const similar = (typed, isBegun) => {
  if (!index.known) {
    let before = "";
    index.known = [...(index.similar ?? "").matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared, rest]) => {
      before = before.slice(0, shared.charCodeAt(0) - 65) + rest;
      return before;
    });
  }
  const found = index.known.filter((word) => Math.abs(word.length - typed.length) < 2 && isSlip(typed, word, false));
  const all = found.length || !isBegun || typed.length < 5 ? found : index.known.filter((word) => isSlip(typed, word, true));
  return all.sort((one, other) => (other[0] === typed[0]) - (one[0] === typed[0])).slice(0, MOST_SIMILAR);
};

// That a word is a whole name counts for a query of that word alone.
const findWord = async (word, isBegun, isAlone) => {
  let entries = await lookUp(word, isBegun);
  const { isTooMuch } = entries;
  let factor = BEGINNING;
  if (!entries.length && word.length > 3) {
    entries = (await Promise.all(similar(word, isBegun).map((other) => lookUp(other, false)))).flat();
    factor = SLIP;
  }
  const worth = new Float64Array(index.size);
  entries.forEach(([other, lists]) => weigh(lists, other === word ? 1 : factor, worth));
  return { worth: isAlone ? worth : worth.map((value) => Math.min(value, WORTH[6])), words: new Set(entries.map(([other]) => other)), isTooMuch };
};

// Where the words of a phrase follow each other.
const findPhrase = async (phrase) => {
  let ends = new Map(); // from documents to the places at which the words so far end
  const sum = new Float64Array(index.size);
  const pieces = await Promise.all(phrase.map((word) => piece(pieceOf(word))));
  const at = pieces.map((entries, i) => entries.findIndex(([other]) => other === phrase[i]));
  // Places are long: they are asked for once it is known that each word stands somewhere.
  const parts = at.includes(-1) ? [] : await Promise.all(phrase.map((word) => load(`p${pieceOf(word)}`)));
  for (const [i, part] of parts.entries()) {
    const worth = weigh(pieces[i][at[i]][1]);
    const next = new Map();
    part.all ??= part.places.split("|");
    let place = -1;
    let document = worth.findIndex((value) => value);
    for (const gap of document < 0 ? [] : numbers(part.all[at[i]])) {
      place += gap;
      if (!gap) {
        place = -1;
        do document++;
        while (document < worth.length && !worth[document]);
      } else if (!i || ends.get(document)?.has(place - 1)) {
        next.set(document, (next.get(document) ?? new Set()).add(place));
      }
    }
    ends = next;
    worth.forEach((value, at) => (sum[at] += value));
  }
  return { worth: sum.map((value, at) => (ends.has(at) ? value : 0)), phrase };
};

// What stands between quotation marks is a phrase; the last word may not be finished yet.
const read = (text) => {
  const wanted = [];
  text.replace(/[“”„«»]/g, '"').split('"').forEach((piece, at, all) => {
    const words = tokens(piece).map(({ forms }) => forms[0]);
    const isBegun = at === all.length - 1 && /\S$/.test(piece);
    const last = isBegun ? words.splice(-1) : [];
    if (at % 2 && words.length > 1) {
      wanted.push({ phrase: words });
    } else {
      words.forEach((word) => wanted.push({ word }));
    }
    last.forEach((word) => wanted.push({ word, isBegun }));
  });
  return wanted.slice(0, 12);
};

// All names of the term that is meant, if it is one: pages are found by any of them.
const namesOf = async (best, found) => {
  const { from, to } = index.kinds.find(({ name }) => name === "glossary");
  const isNamed = best >= from && best < to && found.every(({ worth }) => worth[best] >= WORTH[6] * SLIP);
  if (!isNamed) return [];
  const { title, names = [] } = await shown(best);
  return [title, ...names].map((name) => tokens(name).map(({ forms }) => forms[0]));
};

const search = async (text) => {
  await open();
  const wanted = read(text);
  const tried = await Promise.all(wanted.map(({ word, isBegun, phrase }) => (phrase ? findPhrase(phrase) : findWord(word, isBegun, wanted.length < 2))));
  // A letter or two behind other words says nothing yet.
  const found = tried.filter(({ isTooMuch, words }) => !isTooMuch || words.size);
  const total = new Float64Array(index.size);
  const times = new Uint8Array(index.size);
  for (const { worth } of found) {
    const rare = Math.log(2 + index.size / (worth.reduce((many, value) => many + (value > 0), 0) + 1));
    worth.forEach((value, at) => {
      total[at] += value * rare;
      times[at] += value > 0;
    });
  }
  const words = wanted.flatMap(({ word, phrase }) => phrase ?? [word]);
  const name = words.join(" ");
  for (const [other, lists] of words.length > 1 ? await lookUp(name, wanted.at(-1).isBegun) : []) {
    weigh(lists, other === name ? 4 : 1).forEach((value, at) => (total[at] += value));
  }
  const most = times.reduce((one, other) => Math.max(one, other), 0);
  const all = [];
  times.forEach((many, at) => most && many === most && all.push(at));
  all.sort((one, other) => total[other] - total[one] || one - other);
  found.alike = all.length ? await namesOf(all[0], found) : [];
  return { text, found, all, isPartial: most > 0 && most < found.length, isEmpty: !wanted.length, isTooMuch: !found.length };
};
