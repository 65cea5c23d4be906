// Opens a story with the key of this page's own address, which no browser sends anywhere.
import { open } from "./sealed.js";

const state = document.getElementById("state");

async function read() {
  const answer = await fetch(`${location.pathname}/words`, { credentials: "omit", referrerPolicy: "no-referrer" });
  if (!answer.ok) throw new Error("not there");
  const sealed = new Uint8Array(await answer.arrayBuffer());
  try {
    show(JSON.parse(await open(sealed, location.hash.slice(1))));
  } catch {
    state.textContent = state.dataset.unopened;
  }
}

function show({ title, parts }) {
  const letter = document.getElementById("letter");
  document.title = title;
  letter.append(element("h1", title));
  for (const { question, text } of parts) {
    if (question) letter.append(element("h2", question));
    for (const paragraph of text.split(/\n{2,}/)) letter.append(element("p", paragraph.trim(), "said"));
  }
  letter.hidden = false;
  document.getElementById("foot").hidden = false;
  state.hidden = true;
}

function element(name, text, type = "") {
  const made = document.createElement(name);
  made.textContent = text;
  made.dir = "auto";
  if (type) made.className = type;
  return made;
}

read().catch(() => (state.textContent = state.dataset.failed));
