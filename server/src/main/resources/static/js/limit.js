// A field that holds more than can be saved says by how much. Nothing is cut: the person decides what goes.
export function tellLimits(root) {
  for (const field of root.querySelectorAll("[data-limit]")) {
    const tell = () => showOver(field, [...field.value].length - field.dataset.limit);
    field.addEventListener("input", tell);
    tell();
  }
}

// Characters are counted as the server counts them.
function showOver(field, over) {
  const id = `${field.id}-limit`;
  let line = document.getElementById(id);
  if (over <= 0) return line?.remove();
  if (!line) {
    line = document.getElementById("over-limit").content.firstElementChild.cloneNode(true);
    line.id = id;
    line.dataset.text = line.querySelector("span").textContent;
    field.after(line);
  }
  const words = { over, most: field.dataset.limit };
  line.querySelector("span").textContent = line.dataset.text.replace(/\{(over|most)\}/g, (_, name) => (+words[name]).toLocaleString(document.documentElement.lang));
}
