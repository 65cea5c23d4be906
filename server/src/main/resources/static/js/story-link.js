// Makes a link that opens a story to one person. The words are sealed here; the key never leaves but in the link.
import { seal } from "./sealed.js";

const PIECE = 32768;

export function makeLinks(form) {
  form.hidden = !crypto.subtle;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector("button");
    button.disabled = true;
    tell(form, "");
    try {
      const { sealed, key } = await seal(form.dataset.link);
      form.elements.sealed.value = base64url(sealed);
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      const { address, problem } = await answer.json();
      if (address) show(`${address}#${key}`);
      else tell(form, problem ?? form.dataset.failed);
    } catch {
      tell(form, form.dataset.failed);
    } finally {
      form.elements.sealed.value = "";
      button.disabled = false;
    }
  });
}

function show(link) {
  const made = document.getElementById("made");
  document.getElementById("link").textContent = link;
  made.hidden = false;
  made.focus();
}

function tell(form, problem) {
  const line = form.querySelector("[data-problem]");
  line.textContent = problem;
  line.hidden = !problem;
}

// A long story has more bytes than a call may have arguments.
function base64url(all) {
  let letters = "";
  for (let at = 0; at < all.length; at += PIECE) letters += String.fromCharCode(...all.subarray(at, at + PIECE));
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
