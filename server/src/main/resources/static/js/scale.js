// A second tap on the chosen cell clears it: back to "–", not answered.
export function clearScales(root) {
  for (const scale of root.querySelectorAll("[data-scale]")) {
    const none = scale.querySelector(".none input");
    let before = null;
    scale.addEventListener("pointerdown", () => (before = scale.querySelector("input:checked")));
    scale.addEventListener("click", ({ target }) => {
      if (target === before && target !== none) {
        none.checked = true;
        none.dispatchEvent(new Event("change", { bubbles: true }));
      }
      if (target.matches("input")) before = null;
    });
  }
}
