// The page "On this phone": what waits here alone, why, and what can be done with it.
import { saveFile } from "./file.js";
import { change, dropEntry, entriesOf, onNews } from "./outbox.js";
import { ownerHere, syncNow } from "./phone.js";

export async function showOutbox(body) {
  const place = body.querySelector("[data-outbox]");
  const draw = async (why) => drawAll(place, await entriesOf(await ownerHere()), why);
  place.querySelector("[data-sync]").addEventListener("click", async () => {
    for (const entry of await entriesOf(await ownerHere())) await change(entry, { state: "waiting" });
    await draw(await syncNow());
  });
  place.querySelector("[data-save]").addEventListener("click", async () => {
    const entries = (await entriesOf(await ownerHere())).map(textOf);
    saveFile({ file: new Blob([entries.join("\n\n")], { type: "text/plain" }), name: "asked-on-this-phone.txt" });
  });
  onNews(() => draw());
  await draw();
}

function drawAll(place, entries, why) {
  for (const part of place.querySelectorAll("[data-some]")) part.hidden = !entries.length;
  for (const part of place.querySelectorAll("[data-none]")) part.hidden = entries.length > 0;
  for (const line of place.querySelectorAll("[data-why]")) {
    if (why !== undefined) line.hidden = !why || line.dataset.why !== why;
  }
  const list = place.querySelector("ul");
  list.replaceChildren(...entries.map((entry) => drawn(place, entry)));
}

function drawn(place, entry) {
  const item = place.querySelector("template").content.firstElementChild.cloneNode(true);
  item.querySelector("h2").textContent = entry.about;
  item.querySelector("[data-when]").textContent = when(entry);
  for (const line of item.querySelectorAll("[data-state]")) line.hidden = line.dataset.state !== entry.state;
  const lines = entry.lines.map(([question, answer]) => {
    const line = document.createElement("p");
    line.dir = "auto";
    line.textContent = [question, answer].filter(Boolean).join(" ");
    return line;
  });
  item.querySelector("[data-lines]").replaceChildren(...lines);
  item.querySelector("a").href = entry.page;
  const [remove, sure] = item.querySelectorAll("[data-remove], [data-sure]");
  remove.addEventListener("click", () => ((sure.hidden = false), (remove.hidden = true), sure.focus()));
  sure.addEventListener("click", () => dropEntry(entry));
  return item;
}

function when({ made, zone }) {
  const how = { dateStyle: "medium", timeStyle: "short", timeZone: zone };
  return new Intl.DateTimeFormat(document.documentElement.lang, how).format(made);
}

function textOf(entry) {
  return [when(entry), entry.about, ...entry.lines.map((line) => line.filter(Boolean).join(" "))].join("\n");
}
