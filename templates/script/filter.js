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
