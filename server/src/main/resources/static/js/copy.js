// Copy and share words on the device; nothing is sent to the server. The words are in the element that
// data-copy or data-share names by id, and the status line that data-done names says when it is done.
export function copyWords(root) {
  for (const button of root.querySelectorAll("[data-copy]")) {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(wordsOf(button.dataset.copy));
      const done = document.getElementById(button.dataset.done);
      if (done) done.hidden = false;
    });
  }
  for (const button of root.querySelectorAll("[data-share]")) {
    button.hidden = !navigator.share;
    button.addEventListener("click", () => navigator.share({ text: wordsOf(button.dataset.share) }).catch(() => {}));
  }
}

function wordsOf(id) {
  const element = document.getElementById(id);
  return (element.value ?? element.textContent).trim();
}
