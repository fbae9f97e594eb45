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
