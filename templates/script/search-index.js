// The index of the search. It lies in search/ in parts, each a script that hands an object to searchPart, so that it can
// be read from a memory stick too. docs/formats.md says what is in them.
const SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
const VALUES = new Uint8Array(128);
[...SIGNS].forEach((sign, value) => (VALUES[sign.charCodeAt(0)] = value));
const MOST_PIECES = 4; // for the words that begin with what was typed

// What a place is worth: in a text once, twice, often; in a summary; as speaker or role; in a title; in a short name;
// as a whole name.
const WORTH = [1, 1.5, 2, 5, 8, 12, 16, 30];

const asked = new Map();
const waiting = new Map();
let version = "";

globalThis.searchPart = (part) => waiting.get(part.name)?.(part);
searchPart.words = (text) => tokens(text).map(({ forms }) => forms);

const load = (name) => {
  if (!asked.has(name)) {
    const loading = new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `search/${name}.js${version}`;
      script.onerror = () => asked.delete(name) && reject(new Error(name));
      waiting.set(name, resolve);
      document.head.append(script);
    });
    asked.set(name, loading);
  }
  return asked.get(name);
};

let index;
const open = async () => {
  if (!index) {
    index = await load("index");
    version = `?${index.version}`;
    index.pieces ??= [];
    index.size = 0;
    for (const kind of index.kinds) {
      kind.from = index.size;
      kind.to = index.size += kind.entries;
    }
  }
};

// Five bits a sign, the lowest first; the sixth says that more follow.
const numbers = (signs) => {
  const all = [];
  let number = 0;
  let shift = 0;
  for (let at = 0; at < signs.length; at++) {
    const value = VALUES[signs.charCodeAt(at)];
    number |= (value & 31) << shift;
    shift += 5;
    if (value < 32) {
      all.push(number);
      number = shift = 0;
    }
  }
  return all;
};

// What a word is worth in each document, or what it was worth already if that is more. Its lists have blanks between them.
const weigh = (lists, factor = 1, worth = new Float64Array(index.size)) => {
  let value = 0;
  let at = -1;
  let number = 0;
  let shift = 0;
  for (let i = 0; i < lists.length; i++) {
    const code = lists.charCodeAt(i);
    if (!value) {
      value = WORTH[lists[i]] * factor;
    } else if (code === 32) {
      value = 0;
      at = -1;
    } else {
      number |= (VALUES[code] & 31) << shift;
      shift += 5;
      if (VALUES[code] < 32) {
        at += number + 1;
        if (worth[at] < value) worth[at] = value;
        number = shift = 0;
      }
    }
  }
  return worth;
};

const pieceOf = (word) => {
  let at = 0;
  while (at + 1 < index.pieces.length && index.pieces[at + 1] <= word) at++;
  return at;
};

const piece = async (at) => {
  const part = await load(`w${at}`);
  part.entries ??= part.words.split("|").map((entry) => entry.split("="));
  return part.entries;
};

// The entry of a word in the index, with those of the words that begin with it.
const lookUp = async (word, isBegun) => {
  const first = pieceOf(word);
  const last = isBegun ? pieceOf(`${word}\uffff`) : first;
  const isTooMuch = last - first >= MOST_PIECES;
  const wanted = Array.from({ length: isTooMuch ? 1 : last - first + 1 }, (_, at) => piece(first + at));
  const all = (await Promise.all(wanted)).flat();
  const found = all.filter(([other]) => other === word || (isBegun && !isTooMuch && other.startsWith(word)));
  return Object.assign(found, { isTooMuch });
};

// What a list of results shows of an entry.
const shown = async (at) => (await load(`d${Math.floor(at / index.together)}`)).shown[at % index.together];

const textOf = async (at) => {
  let number = index.texts.length - 1;
  while (number && index.texts[number] > at) number--;
  return (await load(`t${number}`)).texts[at - index.texts[number]];
};
