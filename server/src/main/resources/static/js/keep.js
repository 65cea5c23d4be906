// What is typed into a form is there again after a reload, in a new tab, after a sign-in: a draft is written as one
// types, and dropped when the form is saved or the person says so. Forms with a passphrase, or `data-private`, have none.
import { draftKey, draftsOf, dropDraft, dropOldDrafts, myDrafts, onceLeft, readDraft, writeDraft } from "./drafts.js";
import { asksTheSame, hasFields, holds, putBack } from "./fields.js";

const SOON = 100;

const asItCame = new WeakMap();
const typedInto = new Set();

// `sent` is the key of the form that this page answers: what came back in it is newer than its draft. `data-unsaved` is a
// form that came with what was typed on another page.
export function keepDrafts(body, sent) {
  for (const form of body.querySelectorAll("form")) {
    if (!isKept(form)) continue;
    // What the browser itself puts back on Back is older, or was saved. Without scripts that is all that brings it back.
    form.autocomplete = "off";
    if (sent === keyOf(form) || form.matches("[data-unsaved]")) {
      write(form);
    } else {
      asItCame.set(form, holds(form));
      bringBackOrOffer(form);
    }
  }
  dropOldDrafts();
  for (const line of body.querySelectorAll("[data-drafts]")) tellOfDrafts(line);
}

// With a way to the one that was written last.
function tellOfDrafts(line) {
  const [last] = myDrafts().map(readDraft).filter(Boolean);
  line.hidden = !last;
  if (last) line.querySelector("a").href = last.address;
}

export function keyOf(form) {
  return draftKey(form.action);
}

// As it stands at this moment: it is being sent.
export function keepNow(form) {
  if (isKept(form)) write(form);
}

// It is saved, so there is nothing left to keep.
export function forget(form, key) {
  typedInto.delete(form);
  dropDraft(key);
}

export function forgetAll() {
  typedInto.clear();
  myDrafts().forEach(dropDraft);
}

function isKept(form) {
  return (
    form.method === "post" &&
    document.body.dataset.person &&
    hasFields(form) &&
    !form.matches("[data-private], :has([autocomplete$=password])")
  );
}

async function bringBackOrOffer(form) {
  for (const key of draftsOf(form.action)) if (await onceLeft(key, () => bringBack(form, key))) return;
  if (isNew(new FormData(form))) await offerEarlier(form);
}

// Not over what was typed since the page came, nor where other things are asked now: then the draft stays where it is.
function bringBack(form, key) {
  const draft = readDraft(key);
  if (!draft || !isAsItCame(form) || !asksTheSame(form, draft.fields)) return false;
  const chosen = draft.address === address() ? undefined : form.dataset.chosen;
  if (!putBack(form, draft, chosen)) return false;
  if (key !== keyOf(form) && write(form)) dropDraft(key);
  for (let fold = form.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  say(form, "brought-back", () => discard(form));
  return true;
}

// A new form has a new address each time. One like it that was begun before, and not saved, is a tap away.
async function offerEarlier(form) {
  const own = draftsOf(form.action);
  for (const key of myDrafts().filter((each) => !own.includes(each))) {
    const draft = readDraft(key);
    const isLikeThis = draft && isNew(new Map(draft.fields)) && likeness(draft.address) === likeness(address());
    if (isLikeThis && (await onceLeft(key, () => offer(form, key, draft)))) return;
  }
}

function offer(form, key, draft) {
  const line = say(form, "earlier-draft", () => dropDraft(key));
  line.querySelector("a").href = draft.address;
  return line;
}

function isNew(fields) {
  return fields.get("rev") === "0";
}

function likeness(path) {
  return path.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "*");
}

function discard(form) {
  forget(form, keyOf(form));
  putBack(form, asItCame.get(form));
  for (const field of form.elements) field.dispatchEvent(new Event("change", { bubbles: true }));
  forget(form, keyOf(form));
}

// Whether what it holds is kept now.
function write(form) {
  if (isAsItCame(form)) return dropDraft(keyOf(form)), true;
  const isKept = writeDraft(keyOf(form), { ...holds(form), address: address() });
  if (!isKept) say(form, "no-draft");
  return isKept;
}

function isAsItCame(form) {
  const came = asItCame.get(form);
  return came && JSON.stringify(came.fields) === JSON.stringify(holds(form).fields);
}

// One quiet line above the form, from the template with that id.
function say(form, id, act) {
  const there = form.querySelector(`[data-line=${id}]`);
  if (there) return there;
  const line = document.getElementById(id).content.firstElementChild.cloneNode(true);
  line.dataset.line = id;
  line.querySelector("button")?.addEventListener("click", () => {
    line.remove();
    act();
  });
  (form.querySelector(".tight:has(h1)") ?? form.firstElementChild).after(line);
  return line;
}

function address() {
  return location.pathname + location.search;
}

function later({ target }) {
  const form = target.form ?? target.closest?.("form");
  if (!form || !isKept(form)) return;
  if (!typedInto.size) setTimeout(writeAll, SOON);
  typedInto.add(form);
}

function writeAll() {
  for (const form of typedInto) if (form.isConnected) write(form);
  typedInto.clear();
}

for (const kind of ["input", "change", "click"]) addEventListener(kind, later);
for (const leaving of ["pagehide", "visibilitychange"]) addEventListener(leaving, writeAll);
