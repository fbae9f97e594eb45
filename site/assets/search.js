"use strict";
{
// Takes what a reader types apart into words, as SearchWords.java does with what the index holds.
const SINGLES = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"].map((name) => `\\p{sc=${name}}`).join("");
const LETTER = `(?:(?![${SINGLES}])[\\p{L}\\p{N}\\p{M}\\xad])`;
const WORD = new RegExp(`(?=[\\p{L}\\p{N}\\p{M}])[${SINGLES}]|${LETTER}+(?:['’]${LETTER}+)*`, "gu");
const ALIKE = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ı: "i", ς: "σ", ґ: "г" };

const fold = (word) =>
  word.normalize("NFKD").replace(/[^\p{L}\p{N}]|ʼ/gu, "").toLowerCase().replace(/[ßæœøđłıςґ]/g, (c) => ALIKE[c]).slice(0, 40);

const tokens = (text) =>
  [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      forms: [fold(word), ...(/['’ʼ]/.test(word) ? word.split(/['’ʼ]/).map(fold).filter((part) => part.length > 2) : [])],
    }))
    .filter(({ forms }) => forms[0]);
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
// The page of the search: what is typed stands in the address behind #, so that it can be kept and passed on.
const box = document.querySelector(".search");
const said = box.dataset;
const field = document.getElementById("search-field");
const status = box.querySelector(".search-found");
const groups = box.querySelector(".search-groups");
const ways = document.getElementById("search-ways").parentElement;
const slash = document.getElementById("search-slash");
const title = document.title;
const AT_FIRST = 5;
const THEN = 20;
const AROUND = 200; // letters of a text
const PAUSE = 10; // milliseconds between two letters that are typed at once
const REST = 300; // milliseconds after which somebody has stopped typing and reads

const make = (name, className, ...inside) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...inside);
  return made;
};

const fill = (pattern, value) => pattern.replace("{0}", () => value);

// The words of a text that were looked for, each with the part of the query that it meets.
const meet = (text, found) => {
  const all = tokens(text);
  const inPhrase = (phrase, at) =>
    phrase.some((_, start) => phrase.every((word, i) => all[at - start + i]?.forms.includes(word)));
  return all
    .map((token, at) => {
      const by = found.findIndex(({ words, phrase }) =>
        phrase ? inPhrase(phrase, at) : token.forms.some((form) => words.has(form)));
      return { ...token, by: by < 0 && found.alike.some((name) => inPhrase(name, at)) ? 0 : by };
    })
    .filter(({ by }) => by >= 0);
};

const parts = (met) => new Set(met.map(({ by }) => by)).size;

const mark = (element, text, met, from = 0, to = text.length) => {
  let at = from;
  for (const { start, end } of met) {
    if (start >= at && end <= to) {
      element.append(text.slice(at, start), make("mark", "", text.slice(start, end)));
      at = end;
    }
  }
  element.append(text.slice(at, to));
  return element;
};

// The piece of a text that meets most of the query.
const cut = (text, met) => {
  let best = 0;
  let most = 0;
  met.forEach(({ start }, at) => {
    const many = parts(met.filter((other) => other.start >= start && other.end <= start + AROUND - 50));
    if (many > most) [best, most] = [at, many];
  });
  const line = text.lastIndexOf("\n", met[best].start) + 1;
  const wanted = met[best].start - 50;
  const from = wanted <= line ? line : text.indexOf(" ", wanted) + 1;
  const end = text.indexOf("\n", met[best].end);
  const isWhole = end >= 0 && end < from + AROUND;
  const to = isWhole ? end : from + AROUND < text.length ? text.lastIndexOf(" ", from + AROUND) : text.length;
  const piece = make("p", "search-text", from > line ? "… " : "");
  mark(piece, text, met, from, Math.max(to, met[best].end));
  if (!isWhole && to < text.length) piece.append(" …");
  return piece;
};

// Texts are loaded for results that are on the screen, and whose words stand neither in the title nor in the summary.
const near = new IntersectionObserver((seen) => {
  for (const { isIntersecting, target } of seen) {
    if (isIntersecting) {
      near.unobserve(target);
      target.showText();
    }
  }
});

const show = async (at, found) => {
  const { title: name, page, about = "", summary = "", language } = await shown(at);
  const link = mark(make("a"), name, meet(name, found));
  link.href = page;
  const item = make("li", "", make("p", "search-title", link));
  if (language) item.lang = language;
  if (about) item.append(mark(make("p", "search-about"), about, meet(about, found)));
  const met = meet(summary, found);
  const text = met.length && summary.length > AROUND * 1.5 ? cut(summary, met) : mark(make("p", "search-text"), summary, met);
  item.append(text);
  if (parts([...meet(name, found), ...meet(about, found), ...met]) < found.length) {
    item.showText = async () => {
      const all = await textOf(at);
      const inText = meet(all, found);
      if (parts(inText) > parts(met)) text.replaceWith(cut(all, inText));
    };
  }
  return item;
};

const group = async ({ title: name, all }, found, many) => {
  const heading = make("h2", "", `${name} `, make("span", "number", `${all.length}`));
  const items = await Promise.all(all.slice(0, many).map((at) => show(at, found)));
  const section = make("section", "", heading, make("ol", "", ...items));
  if (all.length > many) {
    const more = make("button", "", fill(said.more, Math.min(THEN, all.length - many)));
    more.type = "button";
    more.onclick = async () => {
      const whole = await group({ title: name, all }, found, many + THEN);
      section.replaceWith(whole);
      whole.querySelectorAll("a")[many].focus();
      observe();
    };
    section.append(more);
  }
  return section;
};

const observe = () => groups.querySelectorAll("li").forEach((item) => item.showText && near.observe(item));

let turn = 0;
const run = async () => {
  const mine = ++turn;
  try {
    const { text, found, all, isPartial, isEmpty, isTooMuch } = await search(field.value);
    const byKind = index.kinds.map((kind, at) => ({ ...kind, title: said.kinds.split("|")[at], all: all.filter((each) => each >= kind.from && each < kind.to) }));
    const sorted = byKind.filter((kind) => kind.all.length).sort((one, other) => all.indexOf(one.all[0]) - all.indexOf(other.all[0]));
    const made = await Promise.all(sorted.map((kind) => group(kind, found, AT_FIRST)));
    if (mine !== turn) return;
    near.disconnect();
    groups.replaceChildren(...made);
    const none = isTooMuch ? said.short : said.none;
    status.textContent = isEmpty ? "" : fill(!all.length ? none : isPartial ? said.some : said.found, all.length || text.trim());
    ways.hidden = all.length > 0;
    setTimeout(() => mine === turn && observe(), REST);
  } catch (fault) {
    if (mine === turn) status.textContent = said.fault;
    throw fault;
  }
};

// ---- The query in the address: what was led to or finished gets a step of its own in the history

let isFinished = true;
const write = () => {
  const query = field.value.trim();
  const address = query || location.search ? `#q=${encodeURIComponent(query)}` : location.pathname;
  if (address !== location.hash) {
    history[isFinished && location.hash ? "pushState" : "replaceState"](null, "", address);
    isFinished = false;
  }
  document.title = query ? fill(said.title, query) : title;
  return run();
};

const readAddress = () => {
  const asked = (part) => new URLSearchParams(part.slice(1)).get("q");
  field.value = asked(location.hash) ?? asked(location.search) ?? "";
  isFinished = true;
  document.title = field.value ? fill(said.title, field.value) : title;
  return run();
};

let timer;
field.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(write, PAUSE);
});
groups.addEventListener("click", () => (isFinished = true));
addEventListener("hashchange", readAddress);

box.addEventListener("keydown", async (event) => {
  const { key, target, isComposing } = event;
  const places = [field, ...groups.querySelectorAll("a")];
  const at = places.indexOf(target);
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (isComposing) return;
  if (step && at >= 0) {
    event.preventDefault();
    places[at + step]?.focus();
  } else if (key === "Escape" && field.value) {
    event.preventDefault();
    field.value = "";
    field.focus();
    write();
  } else if (key === "Enter" && target === field) {
    clearTimeout(timer);
    await write();
    isFinished = true;
    groups.querySelector("a")?.focus();
  }
});

// A page on a memory stick may not be allowed to keep anything.
try {
  slash.checked = localStorage.getItem("glossator.slash") !== "off";
  slash.onchange = () => localStorage.setItem("glossator.slash", slash.checked ? "on" : "off");
} catch {
  slash.closest("p").hidden = true;
}

box.hidden = false;
document.querySelector(".no-search").hidden = true;
readAddress();
if (!field.value) field.focus();
}
