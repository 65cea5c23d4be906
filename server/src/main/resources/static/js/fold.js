// A fold with an id stays as the person left it, on this page and for this visit.
export function rememberFolds(root) {
  for (const fold of root.querySelectorAll("[data-fold][id]")) {
    const key = `fold:${location.pathname}:${fold.id}`;
    const kept = sessionStorage.getItem(key);
    if (kept) fold.open = kept === "open";
    fold.addEventListener("toggle", () => sessionStorage.setItem(key, fold.open ? "open" : "shut"));
  }
  // A link to something inside a fold opens it.
  const open = () => document.getElementById(location.hash.slice(1))?.closest("details")?.setAttribute("open", "");
  addEventListener("hashchange", open);
  open();
}
