// Where a few words may be chosen, one more lets go of the first. A second tap on a lone choice lets go of it.
export function chipsCount(root) {
  for (const chips of root.querySelectorAll("[data-chips]")) {
    const most = Number(chips.dataset.most || Infinity);
    const chosen = [...chips.querySelectorAll("input:checked")];
    let before = null;
    chips.addEventListener("change", ({ target }) => {
      if (target.type !== "checkbox") return;
      if (!target.checked) chosen.splice(chosen.indexOf(target), 1);
      else if (chosen.push(target) > most) chosen.shift().checked = false;
    });
    chips.addEventListener("pointerdown", () => (before = chips.querySelector("input[type=radio]:checked")));
    chips.addEventListener("click", ({ target }) => {
      if (target === before) target.checked = false;
      if (target.matches("input")) before = null;
    });
  }
}
