// A form that nobody answered waits on this phone: what it says, as it would have been sent and as a person reads it.
import { at, pathOf } from "./at.js";
import { hasFields, putBack } from "./fields.js";
import { change, dropEntry, entriesOf, isUnderstood, mayWait, newOperation, put, tell, thingOf } from "./outbox.js";
import { isPocketed, ownerHere, syncLater } from "./phone.js";
import { encoded, isMultipart, told } from "./send.js";

// None where the form is not one that can wait, or there is no place for it to wait in.
export function operationOf(form, button) {
  const waits = isPocketed() && !form.matches("[data-private]") && !isMultipart(form, button);
  return waits && mayWait(told(form, button, "Action")) ? newOperation() : undefined;
}

// The entry that a form of this page was filled from, or is held as, by where the form is sent.
const filledFrom = new Map();

let settling;

// What is being sent waits here, too, so that it is on the disk before anybody answers. Answers with what is held then;
// undefined where this browser does not hold it.
export async function hold(form, button, operation) {
  const to = pathOf(told(form, button, "Action"));
  const data = new FormData(form, button);
  for (const name of [...data.keys()].filter((each) => each.startsWith("_") && each !== "_shown")) data.delete(name);
  const page = location.pathname + location.search;
  const shown = { page, about: aboutOf(form, button), lines: linesOf(form) };
  const entry = { to, form: encoded(data), over: filledFrom.get(to), ...shown };
  const after = { next: nextOf(form, to, data), outcome: outcomeOf(to, data) };
  try {
    const held = await put(operation, await ownerHere(), entry);
    if (thingOf(to)) filledFrom.set(to, operation.id);
    return { ...held, ...after };
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
  const to = pathOf(told(form, button, "Action"));
  if (isPocketed()) settling = drop(to, filledFrom.get(to), holding, isTaken).catch(() => {});
}

// Once what was answered before waits here no more.
export async function settled() {
  await settling;
}

// What it was filled from goes with it, and what that was filled from.
async function drop(to, last, holding, isTaken) {
  const held = await holding;
  if (held && !isTaken && held.waited) return change(held.entry, { state: "look" });
  if (held) await dropEntry(held.entry);
  if (!isTaken) return held && filledFrom.set(to, held.entry.over);
  const entries = await entriesOf(await ownerHere());
  const entryOf = (id) => entries.find((entry) => entry.id === id);
  const before = entryOf(held ? held.entry.over : last);
  for (let entry = before; entry; entry = entryOf(entry.over)) await dropEntry(entry);
}

// Opened again, a form says what waits of it, where nothing was typed into it yet.
export async function bringBackEntry(body, isUntouched) {
  filledFrom.clear();
  const entries = (await entriesOf(await ownerHere())).filter(isUnderstood);
  if (!isUntouched()) return;
  for (const form of body.querySelectorAll("form[method=post]")) {
    const address = pathOf(form.action);
    const entry = entries.findLast(({ to }) => thingOf(to) && to === address);
    if (entry) {
      putBack(form, { fields: [...new URLSearchParams(entry.form)], open: [] });
      filledFrom.set(address, entry.id);
    } else {
      fillFromGuess(form, entries);
    }
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
