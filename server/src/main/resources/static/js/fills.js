// Words to tap into a field: a row of buttons that data-fills names the field for. A button fills in what it says, or what
// its data-words hold. Written hidden: without a script they would do nothing.
export function fillWords(root) {
  for (const row of root.querySelectorAll("[data-fills]")) {
    const field = document.getElementById(row.dataset.fills);
    row.hidden = false;
    row.addEventListener("click", ({ target }) => {
      if (!target.matches("button")) return;
      field.value = target.dataset.words ?? target.textContent;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
}
