// Where a few words may be chosen, one more lets go of the first. A second tap on a lone choice lets go of it.
export function limitChips(root) {
  for (const chips of root.querySelectorAll("[data-chips]")) {
    const most = Number(chips.dataset.most || Infinity);
    let chosen = [];
    let last = null;
    chips.addEventListener("change", ({ target }) => {
      if (target.type !== "checkbox") return;
      const before = [...chosen, ...chips.querySelectorAll("input:checked")].filter((each) => each.checked && each !== target);
      chosen = target.checked ? [...new Set(before), target] : [...new Set(before)];
      if (chosen.length > most) chosen.shift().checked = false;
    });
    chips.addEventListener("pointerdown", () => (last = chips.querySelector("input[type=radio]:checked")));
    chips.addEventListener("click", ({ target }) => {
      if (target === last) target.checked = false;
      if (target.matches("input")) last = null;
    });
  }
}
