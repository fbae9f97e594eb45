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
