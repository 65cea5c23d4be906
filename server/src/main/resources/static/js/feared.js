// The belief asks about the outcome that was chosen or written, in its own words; where nothing is feared it asks nothing.
export function nameFeared(root) {
  for (const form of root.querySelectorAll("[data-feared]")) {
    const belief = form.querySelector("[data-asks]");
    const question = belief.querySelector("legend");
    const unnamed = question.textContent;
    const name = () => {
      const own = form.querySelector("[name=fearedOwn]").value.trim();
      const tapped = form.querySelector("[name='forecast.feared']:checked");
      const nothing = !own && tapped?.value === "nothing";
      const feared = own || (!nothing && tapped?.labels[0].textContent.trim());
      belief.hidden = nothing;
      question.textContent = feared ? belief.dataset.asks.replace("{fear}", () => feared) : unnamed;
    };
    form.addEventListener("input", name);
    form.addEventListener("click", () => setTimeout(name));
  }
}
