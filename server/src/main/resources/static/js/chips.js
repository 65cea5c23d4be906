// Where a few words may be chosen, one more is refused, in words. A second tap on a lone choice lets go of it.
export function limitChips(root) {
  for (const chips of root.querySelectorAll("[data-chips]")) {
    let last = null;
    chips.addEventListener("change", ({ target }) => {
      if (target.type === "checkbox" && refused(chips)) target.checked = false;
    });
    chips.addEventListener("pointerdown", () => (last = chips.querySelector("input[type=radio]:checked")));
    chips.addEventListener("click", ({ target }) => {
      if (target === last) target.checked = false;
      if (target.matches("input")) last = null;
    });
  }
}

// Says so where more are ticked than may be.
function refused(chips) {
  const most = Number(chips.dataset.most || Infinity);
  const over = chips.querySelectorAll("input[type=checkbox]:checked").length > most;
  const id = `${chips.id}-most`;
  document.getElementById(id)?.remove();
  if (over) {
    const line = document.getElementById("most-chosen").content.firstElementChild.cloneNode(true);
    line.id = id;
    line.querySelector("span").textContent = line.querySelector("span").textContent.replace("{most}", most);
    chips.append(line);
  }
  return over;
}
