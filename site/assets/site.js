"use strict";
{
// Whether the page is light or dark, or of high contrast: as the device says, or as the reader chose, for all pages of the site.
const root = document.documentElement;
const CHOICES = ["system", "light", "dark", "contrast"];
const kept = "glossator.look";

root.classList.add("js");

// A page on a memory stick may not be allowed to keep anything.
const read = () => {
  try {
    return localStorage.getItem(kept);
  } catch {
    return null;
  }
};

const wear = (look) => {
  if (look !== "system" && CHOICES.includes(look)) {
    root.dataset.look = look;
  } else {
    delete root.dataset.look;
  }
};

wear(read());

document.addEventListener("DOMContentLoaded", () => {
  const select = document.getElementById("look");
  if (!select) {
    return;
  }
  select.closest("[hidden]")?.removeAttribute("hidden");
  select.value = CHOICES.includes(read()) ? read() : "system";
  select.addEventListener("change", () => {
    wear(select.value);
    try {
      localStorage.setItem(kept, select.value);
    } catch {
      // Then it holds for this page.
    }
  });
});
}
{
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
}
{
// Narrows a list by what its rows say of themselves; the choice stands in the address, so that it can be passed on.
document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("form.filters");
  if (!form) {
    return;
  }
  const rows = [...document.querySelectorAll(".filtered li")];
  const selects = [...form.querySelectorAll("select")];

  const narrow = () => {
    let found = 0;
    for (const row of rows) {
      row.hidden = !selects.every(
        ({ name, value }) => !value || row.dataset[name].split(" ").includes(value));
      found += row.hidden ? 0 : 1;
    }
    for (const group of document.querySelectorAll(".filtered")) {
      group.hidden = !group.querySelector("li:not([hidden])");
    }
    form.querySelector("output").value = form.dataset.found.replace("{0}", found).replace("{1}", rows.length);
  };

  const read = () => {
    const wanted = new URLSearchParams(location.hash.slice(1));
    for (const select of selects) {
      select.value = wanted.get(select.name) ?? "";
      select.value ||= "";
    }
    narrow();
  };

  const write = () => {
    const chosen = new URLSearchParams(selects.filter((select) => select.value).map(({ name, value }) => [name, value]));
    history.replaceState(null, "", chosen.size ? "#" + chosen : location.pathname + location.search);
    narrow();
  };

  form.addEventListener("change", write);
  form.addEventListener("reset", () => setTimeout(write));
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", read);
  form.hidden = false;
  read();
});
}
{
// Copies a citation as it is shown, italics too. It marks the words, so that readers can copy them where a page may not.
document.addEventListener("toggle", ({ target: block }) => {
  if (!block.matches(".cite") || block.querySelector("output")) {
    return;
  }
  const status = block.appendChild(document.createElement("output"));
  for (const words of block.querySelectorAll("dd > *")) {
    const name = words.parentNode.previousElementSibling.textContent;
    const button = words.parentNode.appendChild(document.createElement("button"));
    button.textContent = block.dataset.copy;
    button.ariaLabel = block.dataset.copy + ": " + name;
    button.onclick = () => {
      getSelection().selectAllChildren(words);
      const told = document.execCommand("copy") ? "copied" : "marked";
      status.value = "";
      setTimeout(() => status.value = block.dataset[told].replace("{0}", name), 99);
    };
  }
}, true);

// A link to a part of a page is what readers want to pass on.
document.addEventListener("click", ({ target }) => {
  if (target.className === "permalink") {
    navigator.clipboard?.writeText(target.href).then(() => {
      const status = document.querySelector("main > output") ?? document.querySelector("main").appendChild(document.createElement("output"));
      status.value = "";
      setTimeout(() => status.value = status.parentNode.dataset.linked, 99);
      setTimeout(() => status.value = "", 4000);
    }, () => {});
  }
});
}
{
// Leads to the search: Ctrl-K or Cmd-K on every page, and / unless a reader has switched that off.
const isSlashOff = () => {
  try {
    return localStorage.getItem("glossator.slash") === "off";
  } catch {
    return false;
  }
};

document.addEventListener("keydown", (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  const isCommand = ctrlKey || metaKey;
  const isMeant = isCommand
    ? /^k$/i.test(key) && !altKey && !shiftKey
    : key === "/" && !altKey && !isSlashOff();
  if (!isMeant || event.defaultPrevented || target.closest?.("input, select, textarea, [contenteditable]")) {
    return;
  }
  event.preventDefault();
  const field = document.getElementById("search-field");
  field ? field.focus() : document.querySelector("a[rel=search]")?.click();
});
}
