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
