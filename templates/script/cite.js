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
