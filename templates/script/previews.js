// What a term means, shown at the link to it, in the words of the list at the foot of the page.
const root = document.documentElement;
const kept = "glossator.previews";
const terms = new Map();
let more;
let link; // whose preview is open
let preview;
let pointed; // the link or preview under the pointer
let isTouched; // a finger was used last
let isHushed; // by Escape, until the pointer moves; what closes uncovers what lies below
let timer;

const make = (name, properties, ...inside) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...inside);
  return made;
};

const box = make("input", { type: "checkbox", checked: true });

const later = (what) => {
  clearTimeout(timer);
  timer = setTimeout(what, 300);
};

const termAt = (element) => {
  const term = box.checked && element?.closest("a.term");
  return term && terms.has(term.href) ? term : null;
};

const close = () => {
  clearTimeout(timer);
  preview?.remove();
  link?.removeAttribute("aria-describedby");
  preview = link = null;
};

const leave = () => {
  const isFocused = link?.matches(":focus-visible") || preview?.contains(document.activeElement);
  if (!isTouched && !isFocused && pointed !== link && pointed !== preview) close();
};

// Touching the link, for the pointer to cross; above it where only there is room, or where that is nearer to its y.
const place = (y) => {
  const lines = link ? [...link.getClientRects()] : [];
  if (!lines.length) return;
  const [first, last] = [lines[0], lines.at(-1)];
  const style = preview.style;
  style.left = style.top = 0;
  const { left, top, width, height } = preview.getBoundingClientRect();
  const isAbove = first.top >= height && (y < last.top || last.bottom + height > innerHeight);
  const start = Math.min((isAbove ? first : last).left, root.clientWidth - width);
  style.left = `${Math.max(0, start) - left}px`;
  style.top = `${(isAbove ? first.top - height : last.bottom) - top}px`;
};

// It stands behind the link, to be read next. A finger's first tap opens it, so there it leads on; a tooltip may not.
const open = (term, y) => {
  close();
  link = term;
  const entry = terms.get(term.href);
  const role = isTouched ? null : "tooltip";
  const words = [make("b", {}, entry.textContent), " ", entry.nextElementSibling.textContent];
  const inside = make("span", {}, make("span", { id: "preview", role }, ...words));
  if (isTouched) inside.append(" ", make("a", { href: term.href }, more));
  preview = make("span", { className: "preview", lang: root.lang, dir: root.dir, popover: "manual" }, inside);
  link.setAttribute("aria-describedby", "preview");
  link.after(preview);
  preview.showPopover?.();
  place(y);
};

const point = ({ pointerType, clientY }, element) => {
  isTouched = pointerType === "touch";
  const now = element?.closest(".preview") || termAt(element);
  if (isTouched || isHushed || now === pointed) return;
  pointed = now;
  later(now && now !== preview && now !== link ? () => open(now, clientY) : leave);
};

const apply = () => {
  root.toggleAttribute("data-previews", box.checked);
  if (!box.checked) close();
};

// A page on a memory stick may not be allowed to keep anything; then the choice holds for that page.
const recall = () => {
  try {
    box.checked = localStorage.getItem(kept) !== "off";
  } catch {}
  apply();
};

box.onchange = () => {
  apply();
  try {
    localStorage.setItem(kept, box.checked ? "on" : "off");
  } catch {}
};

const on = (name, what) => addEventListener(name, what, true);

on("pointerover", (event) => point(event, event.target));
on("pointerout", (event) => point(event, event.relatedTarget));
on("pointermove", (event) => {
  if (!isHushed) return;
  isHushed = false;
  point(event, event.target);
});
// A finger that scrolls does not come up for the page.
on("pointerup", ({ target }) => {
  if (isTouched && !target.closest(".preview, a.term")) close();
});
on("click", (event) => {
  const term = termAt(event.target);
  if (!isTouched || !term || term === link) return;
  event.preventDefault();
  open(term);
});
on("focusin", ({ target }) => {
  if (!isTouched && termAt(target) && target.matches(":focus-visible")) open(target);
});
on("focusout", () => later(leave));
on("keydown", ({ key }) => {
  isTouched = false;
  if (key !== "Escape") return;
  isHushed = true;
  close();
});
on("scroll", ({ target }) => target === document || place());
on("resize", () => place());
on("pageshow", recall);
on("DOMContentLoaded", () => {
  const list = document.querySelector(".page-terms");
  if (!list) return;
  more = list.dataset.more;
  list.querySelectorAll("dt").forEach((entry) => terms.set(entry.firstElementChild.href, entry));
  const offer = list.previousElementSibling;
  offer.querySelector("input").replaceWith(box);
  offer.hidden = false;
});

// Before the page is drawn, so that the list at its foot does not come and go.
recall();
