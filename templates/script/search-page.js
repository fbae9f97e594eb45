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
