// A form that nobody answered waits on this phone: what it says, as it would have been sent and as a person reads it.
import { at, pathOf } from "./at.js";
import { hasFields, putBack } from "./fields.js";
import { change, dropEntry, entriesOf, mayWait, newOperation, put, tell, thingOf } from "./outbox.js";
import { isPocketed, ownerHere, syncLater } from "./phone.js";
import { encoded, isMultipart, told } from "./send.js";

// None where the form is not one that can wait, or there is no place for it to wait in.
export function operationOf(form, button) {
  const waits = isPocketed() && !form.matches("[data-private]") && !isMultipart(form, button);
  return waits && mayWait(told(form, button, "Action")) ? newOperation() : undefined;
}

let settling;

// What is being sent waits here, too, so that it is on the disk before anybody answers. Answers with what is held then;
// undefined where this browser does not hold it.
export async function hold(form, button, operation) {
  const to = pathOf(told(form, button, "Action"));
  const data = new FormData(form, button);
  for (const name of [...data.keys()].filter((each) => each.startsWith("_") && each !== "_shown")) data.delete(name);
  const entry = { to, form: encoded(data), page: location.pathname + location.search, about: aboutOf(form, button), lines: linesOf(form) };
  const after = { next: nextOf(form, to, data), outcome: outcomeOf(to, data) };
  try {
    return { ...(await put(operation, await ownerHere(), entry)), ...after };
  } catch {
    return undefined;
  }
}

export function showHeld(button) {
  button?.replaceChildren(document.getElementById("held").content.cloneNode(true));
}

// Nobody took it. Answers with the page that comes next.
export function leaveWaiting({ next, outcome }) {
  sessionStorage.setItem("on-phone", outcome);
  tell("put");
  syncLater();
  return next;
}

// It was answered. Where it was saved, what waited of it says nothing new any more. Where it needs another look it stands
// on its page, and waits on only if something did before.
export function letGo(form, button, holding, isTaken) {
  if (isPocketed()) settling = drop(pathOf(told(form, button, "Action")), holding, isTaken).catch(() => {});
}

// Once what was answered before waits here no more.
export async function settled() {
  await settling;
}

async function drop(to, holding, isTaken) {
  const held = await holding;
  if (held && !isTaken && held.waited) return change({ ...held.entry, state: "look" });
  if (held) await dropEntry(held.entry);
  if (!isTaken || !thingOf(to)) return;
  for (const entry of await entriesOf(await ownerHere())) if (entry.to === to) await dropEntry(entry);
}

// Opened again, a form says what waits of it.
export async function bringBackEntry(body) {
  const entries = await entriesOf(await ownerHere());
  for (const form of body.querySelectorAll("form[method=post]")) {
    const address = pathOf(form.action);
    const entry = entries.findLast(({ to }) => thingOf(to) && to === address);
    if (entry) putBack(form, { fields: [...new URLSearchParams(entry.form)], open: [] });
    else fillFromGuess(form, entries);
  }
}

// Whom and where a guess names stands in the log of the same ask, too.
function fillFromGuess(form, entries) {
  const guess = entries.findLast(({ to }) => to === pathOf(form.action).replace(/answer$/, "forecast"));
  const fields = new URLSearchParams(guess?.form);
  for (const name of ["ask.who", "ask.place"]) {
    const field = form.elements[name];
    if (field && fields.has(name)) field.value ||= fields.get(name);
  }
}

// What is said after something bad, or where it was a lot, is the same without a network.
function nextOf(form, to, data) {
  if (to.endsWith("/harm")) return at("/phone/harm");
  const hard = Number(form.dataset.hard);
  const felt = [...data].filter(([name]) => /^answer\.(fear|sting\.)/.test(name)).map(([, value]) => Number(value));
  if (hard && felt.some((each) => each >= hard)) return at("/phone/hard");
  return at(form.dataset.next ?? "/phone/saved");
}

// What is said of an answer needs no server, but for a harsh one. An own idea is looked at by the server.
function outcomeOf(to, data) {
  if (to.startsWith("/challenges/")) return "idea";
  const isHarsh = data.getAll("answer.manner").some((each) => ["curt", "unkind", "blunt"].includes(each));
  return (!isHarsh && data.get("answer.answer")) || "something";
}

function aboutOf(form, button) {
  if (!hasFields(form)) return button?.textContent.trim() ?? "";
  const main = form.closest("main") ?? document.body;
  return [...main.querySelectorAll(".tag, h1")].slice(0, 2).map((each) => each.textContent.trim()).join(": ");
}

// Question and answer, line by line.
function linesOf(form) {
  const said = new Map();
  for (const field of form.elements) {
    const isChoice = ["radio", "checkbox"].includes(field.type);
    const isSaid = isChoice ? field.checked && field.value : field.matches("textarea, input:not([type=hidden])") && field.value;
    if (!field.name || !isSaid) continue;
    const question = (isChoice ? field.closest("fieldset")?.querySelector("legend") : field.labels?.[0])?.textContent.trim() ?? "";
    const answer = isChoice ? field.labels[0]?.textContent.trim() : field.value;
    said.set(question, [...(said.get(question) ?? []), answer]);
  }
  return [...said].map(([question, answers]) => [question, answers.join(", ")]);
}
